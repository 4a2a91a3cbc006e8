// Written by `cargo xtask gen` from `DeviceMapping` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `DeviceMapping`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceMapping {
    /// `PathOnHost` in JSON.
    #[doc(alias = "PathOnHost")]
    pub path_on_host: Option<String>,

    /// `PathInContainer` in JSON.
    #[doc(alias = "PathInContainer")]
    pub path_in_container: Option<String>,

    /// `CgroupPermissions` in JSON.
    #[doc(alias = "CgroupPermissions")]
    pub cgroup_permissions: Option<String>,
}

support::object! { DeviceMapping {
    "PathOnHost"        => path_on_host:       optional,
    "PathInContainer"   => path_in_container:  optional,
    "CgroupPermissions" => cgroup_permissions: optional,
} }
