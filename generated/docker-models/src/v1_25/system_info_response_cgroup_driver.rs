// Written by `cargo xtask gen` from `SystemInfo/200.CgroupDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The driver that manages the cgroups of containers.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoResponseCgroupDriver {
    /// `cgroupfs`
    Cgroupfs,

    /// `systemd`
    Systemd,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoResponseCgroupDriver {
    "cgroupfs" => Cgroupfs,
    "systemd"  => Systemd,
    ..         => Other,
} }
