// Written by `cargo xtask gen` from `ContainerBlkioStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerBlkioStatEntry;

/// A Linux container's use of block devices, counted by its cgroup. With cgroup v2 only `io_service_bytes_recursive`
/// is filled, and the other lists are `null` or absent; with v1 each may also be an empty list.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStats {
    /// Bytes transferred, for each device and kind of operation. The one list that both cgroup versions fill.
    pub io_service_bytes_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Completed operations, counted for each device and kind. Only with cgroup v1, otherwise `null` or absent.
    pub io_serviced_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Operations waiting in the queue at the time of the reading, for each device and kind. Only with cgroup v1, otherwise
    /// `null` or absent.
    pub io_queue_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Nanoseconds between handing an operation to the device and its completion, added up for each device and kind. Only
    /// with cgroup v1, otherwise `null` or absent.
    pub io_service_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Nanoseconds that operations spent waiting in the scheduler's queues, added up for each device and kind. Only with
    /// cgroup v1, otherwise `null` or absent.
    pub io_wait_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// How many requests the scheduler joined to another one, for each device and kind. Only with cgroup v1, otherwise
    /// `null` or absent.
    pub io_merged_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Milliseconds of device time that the container was given, for each device. Only with cgroup v1, otherwise `null`
    /// or absent.
    pub io_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Disk sectors transferred, for each device. Only with cgroup v1, otherwise `null` or absent.
    pub sectors_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
