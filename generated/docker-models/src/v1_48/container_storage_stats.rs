// Written by `cargo xtask gen` from `ContainerStorageStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What a Windows container read from and wrote to disk. On Linux the object is empty, and `ContainerBlkioStats` has
/// the numbers.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStorageStats {
    /// How many reads were done, in the normalised count that Windows keeps.
    pub read_count_normalized: Option<u64>,

    /// Bytes read from disk.
    pub read_size_bytes: Option<u64>,

    /// How many writes were done, in the normalised count that Windows keeps.
    pub write_count_normalized: Option<u64>,

    /// Bytes written to disk.
    pub write_size_bytes: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerStorageStats {
    "read_count_normalized"  => read_count_normalized:  optional,
    "read_size_bytes"        => read_size_bytes:        optional,
    "write_count_normalized" => write_count_normalized: optional,
    "write_size_bytes"       => write_size_bytes:       optional,
    ..?                      => unknown,
} }
