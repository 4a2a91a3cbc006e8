// Written by `cargo xtask gen` from `ContainerBlkioStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerBlkioStatEntry;

/// The definition `ContainerBlkioStats`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStats {
    /// `io_service_bytes_recursive` in JSON.
    pub io_service_bytes_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_serviced_recursive` in JSON.
    pub io_serviced_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_queue_recursive` in JSON.
    pub io_queue_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_service_time_recursive` in JSON.
    pub io_service_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_wait_time_recursive` in JSON.
    pub io_wait_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_merged_recursive` in JSON.
    pub io_merged_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `io_time_recursive` in JSON.
    pub io_time_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,

    /// `sectors_recursive` in JSON.
    pub sectors_recursive: Option<Vec<Option<ContainerBlkioStatEntry>>>,
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
} }
