// Written by `cargo xtask gen` from `ContainerStorageStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The disk I/O of a Windows container. On Linux, the object is empty; see [`ContainerBlkioStats`](struct.ContainerBlkioStats.html).
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStorageStats {
    /// The number of read operations, as normalized by Windows.
    pub read_count_normalized: Option<u64>,

    /// The number of bytes read from disk.
    pub read_size_bytes: Option<u64>,

    /// The number of write operations, as normalized by Windows.
    pub write_count_normalized: Option<u64>,

    /// The number of bytes written to disk.
    pub write_size_bytes: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerStorageStats {
    "read_count_normalized"  => read_count_normalized:  optional,
    "read_size_bytes"        => read_size_bytes:        optional,
    "write_count_normalized" => write_count_normalized: optional,
    "write_size_bytes"       => write_size_bytes:       optional,
    ..?                      => unknown,
} }
