// Written by `cargo xtask gen` from `SystemInfo.CgroupVersion` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The cgroup version of the host, `1` or `2`.
///
/// Default: `"1"`.
///
/// Available in API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupVersion {
    /// `1`: The host uses a separate hierarchy for each kind of resource.
    V1,

    /// `2`: The host uses a single, unified hierarchy.
    V2,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemInfoCgroupVersion {
    "1" => V1,
    "2" => V2,
    ..  => Other,
} }
