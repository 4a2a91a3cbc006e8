// Written by `cargo xtask gen` from `SystemInfo.CgroupDriver` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo.CgroupDriver`.
///
/// API 1.32 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupDriver {
    /// `cgroupfs`
    Cgroupfs,

    /// `systemd`
    Systemd,

    /// `none`
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
