// Written by `cargo xtask gen` from `DeviceMapping` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A host device that a container may access, and its path in the container. An item of `Resources.Devices`.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceMapping {
    /// The path of the device on the host, such as `/dev/ttyUSB0`. A directory selects the devices that it contains.
    ///
    /// JSON key: `PathOnHost`.
    #[doc(alias = "PathOnHost")]
    pub path_on_host: Option<String>,

    /// The path of the device in the container. May differ from `PathOnHost`.
    ///
    /// JSON key: `PathInContainer`.
    #[doc(alias = "PathInContainer")]
    pub path_in_container: Option<String>,

    /// The operations permitted on the device: a combination of `r` (read), `w` (write) and `m` (create the device node),
    /// usually `rwm`.
    ///
    /// JSON key: `CgroupPermissions`.
    #[doc(alias = "CgroupPermissions")]
    pub cgroup_permissions: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { DeviceMapping {
    "PathOnHost"        => path_on_host:       optional,
    "PathInContainer"   => path_in_container:  optional,
    "CgroupPermissions" => cgroup_permissions: optional,
    ..?                 => unknown,
} }
