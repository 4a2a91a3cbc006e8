// Written by `cargo xtask gen` from `ContainerBlkioStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerBlkioStatEntry;

/// The block device I/O of a Linux container, counted by its cgroup. With cgroup v2, only
/// `io_service_bytes_recursive` is populated, and the other lists are `null` or omitted; with v1, each may also be an
/// empty list.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStats {
    /// The number of bytes transferred, by device and kind of operation. The only list populated by both cgroup versions.
    pub io_service_bytes_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The number of completed operations, by device and kind of operation. cgroup v1 only; otherwise `null` or omitted.
    pub io_serviced_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The number of queued operations at the time of the reading, by device and kind of operation. cgroup v1 only;
    /// otherwise `null` or omitted.
    pub io_queue_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The total time between the dispatch of an operation to the device and its completion, in nanoseconds, by device
    /// and kind of operation. cgroup v1 only; otherwise `null` or omitted.
    pub io_service_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The total time that operations waited in the scheduler's queues, in nanoseconds, by device and kind of operation.
    /// cgroup v1 only; otherwise `null` or omitted.
    pub io_wait_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The number of requests that the scheduler merged into another request, by device and kind of operation. cgroup v1
    /// only; otherwise `null` or omitted.
    pub io_merged_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The device time allocated to the container, in milliseconds, by device. cgroup v1 only; otherwise `null` or
    /// omitted.
    pub io_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// The number of disk sectors transferred, by device. cgroup v1 only; otherwise `null` or omitted.
    pub sectors_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerBlkioStats {
    "io_service_bytes_recursive" => io_service_bytes_recursive: optional,
    "io_serviced_recursive"      => io_serviced_recursive:      optional,
    "io_queue_recursive"         => io_queue_recursive:         optional,
    "io_service_time_recursive"  => io_service_time_recursive:  optional,
    "io_wait_time_recursive"     => io_wait_time_recursive:     optional,
    "io_merged_recursive"        => io_merged_recursive:        optional,
    "io_time_recursive"          => io_time_recursive:          optional,
    "sectors_recursive"          => sectors_recursive:          optional,
    ..?                          => unknown,
} }
