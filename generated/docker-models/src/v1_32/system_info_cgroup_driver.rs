// Written by `cargo xtask gen` from `SystemInfo.CgroupDriver` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The driver that manages the cgroups of containers.
///
/// Default: `"cgroupfs"`.
///
/// Available in API 1.32 and later; this form: 1.32 to 1.39.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupDriver {
    /// `cgroupfs`: The daemon writes to the cgroup file system itself.
    Cgroupfs,

    /// `systemd`: The daemon manages cgroups through systemd.
    Systemd,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoCgroupDriver {
    "cgroupfs" => Cgroupfs,
    "systemd"  => Systemd,
    ..         => Other,
} }
