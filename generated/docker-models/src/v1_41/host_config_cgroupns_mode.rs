// Written by `cargo xtask gen` from `HostConfig.CgroupnsMode` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `HostConfig.CgroupnsMode`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigCgroupnsMode {
    /// `private`
    Private,

    /// `host`
    Host,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { HostConfigCgroupnsMode {
    "private" => Private,
    "host"    => Host,
    ..        => Other,
} }
