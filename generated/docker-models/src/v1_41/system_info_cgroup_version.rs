// Written by `cargo xtask gen` from `SystemInfo.CgroupVersion` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SystemInfo.CgroupVersion`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemInfoCgroupVersion {
    /// `1`
    V1,

    /// `2`
    V2,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SystemInfoCgroupVersion {
    "1" => V1,
    "2" => V2,
    ..  => Other,
} }
