// Written by `cargo xtask gen` from `ContainerBlkioStatEntry` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One number about one block device, within the lists of `ContainerBlkioStats`. The list says what is counted.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStatEntry {
    /// Major number of the block device, as in `/proc/partitions` of the host.
    pub major: Option<u64>,

    /// Minor number of the block device; with `major` it names the disk or partition.
    pub minor: Option<u64>,

    /// The kind of operation counted, such as `read`, `write`, `sync`, `async`, `discard` or `total`. Capitals differ
    /// between cgroup versions (`Read`, `read`). Empty in lists that do not tell kinds apart.
    pub op: Option<String>,

    /// The count itself: bytes, operations, a time or sectors, depending on the list that holds the entry.
    pub value: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerBlkioStatEntry {
    "major" => major:  optional,
    "minor" => minor:  optional,
    "op"    => op:     optional,
    "value" => value:  optional,
    ..?     => unknown,
} }
