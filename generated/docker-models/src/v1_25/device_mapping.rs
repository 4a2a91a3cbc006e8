// Written by `cargo xtask gen` from `DeviceMapping` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A device file of the host that a container may use, and under which path. Part of `Resources.Devices`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceMapping {
    /// The device's path on the host, such as `/dev/ttyUSB0`. If it is a folder, the devices in it are meant.
    #[doc(alias = "PathOnHost")]
    pub path_on_host: Option<String>,

    /// The path at which the container sees the device. It may differ from `PathOnHost`.
    #[doc(alias = "PathInContainer")]
    pub path_in_container: Option<String>,

    /// What the container may do with the device: any of the letters `r` (read), `w` (write) and `m` (make the
    /// device node), usually `rwm`.
    #[doc(alias = "CgroupPermissions")]
    pub cgroup_permissions: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { DeviceMapping {
    "PathOnHost"        => path_on_host:       optional,
    "PathInContainer"   => path_in_container:  optional,
    "CgroupPermissions" => cgroup_permissions: optional,
    ..?                 => unknown,
} }
