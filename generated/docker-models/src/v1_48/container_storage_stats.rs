// Written by `cargo xtask gen` from `ContainerStorageStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerStorageStats`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerStorageStats {
    /// `read_count_normalized` in JSON.
    pub read_count_normalized: Option<u64>,

    /// `read_size_bytes` in JSON.
    pub read_size_bytes: Option<u64>,

    /// `write_count_normalized` in JSON.
    pub write_count_normalized: Option<u64>,

    /// `write_size_bytes` in JSON.
    pub write_size_bytes: Option<u64>,
}

support::object! { ContainerStorageStats {
    "read_count_normalized"  => read_count_normalized:  optional,
    "read_size_bytes"        => read_size_bytes:        optional,
    "write_count_normalized" => write_count_normalized: optional,
    "write_size_bytes"       => write_size_bytes:       optional,
} }
