// Written by `cargo xtask gen` from `SystemInfo.CgroupVersion` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which generation of control groups the host uses, `1` or `2`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupVersion {
    /// `1`: A separate hierarchy for each kind of resource.
    V1,

    /// `2`: One unified hierarchy.
    V2,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SystemInfoCgroupVersion {
    "1" => V1,
    "2" => V2,
    ..  => Other,
} }
