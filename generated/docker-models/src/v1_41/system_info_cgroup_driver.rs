// Written by `cargo xtask gen` from `SystemInfo.CgroupDriver` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo.CgroupDriver`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupDriver {
    /// `cgroupfs`
    Cgroupfs,

    /// `systemd`
    Systemd,

    /// `none`
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
