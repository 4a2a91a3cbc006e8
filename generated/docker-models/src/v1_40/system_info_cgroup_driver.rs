// Written by `cargo xtask gen` from `SystemInfo.CgroupDriver` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Who creates the control groups of containers.
///
/// API 1.32 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupDriver {
    /// `cgroupfs`: The engine writes to the control group file system by itself.
    Cgroupfs,

    /// `systemd`: The engine asks systemd to do it.
    Systemd,

    /// `none`: No control groups, and so no limits for containers, as in rootless mode without systemd.
    ///
    /// API 1.40 and later.
    None,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SystemInfoCgroupDriver {
    "cgroupfs" => Cgroupfs,
    "systemd"  => Systemd,
    "none"     => None,
    ..         => Other,
} }
