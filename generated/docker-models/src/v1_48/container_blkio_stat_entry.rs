// Written by `cargo xtask gen` from `ContainerBlkioStatEntry` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A single value for one block device in the lists of [`ContainerBlkioStats`](struct.ContainerBlkioStats.html). The list determines what is counted.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStatEntry {
    /// The major number of the block device, as in the host's `/proc/partitions`.
    pub major: Option<u64>,

    /// The minor number of the block device. Together with `major`, it identifies the disk or partition.
    pub minor: Option<u64>,

    /// The kind of operation counted, such as `read`, `write`, `sync`, `async`, `discard` or `total`. The case differs
    /// between cgroup versions (`Read`, `read`). Empty in lists that do not distinguish operations.
    pub op: Option<String>,

    /// The value: bytes, operations, a time or sectors, depending on the list.
    pub value: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerBlkioStatEntry {
    "major" => major:  optional,
    "minor" => minor:  optional,
    "op"    => op:     optional,
    "value" => value:  optional,
    ..?     => unknown,
} }
