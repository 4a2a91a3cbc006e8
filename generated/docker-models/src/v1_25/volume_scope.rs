// Written by `cargo xtask gen` from `Volume.Scope` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The scope of the volume: one daemon, or a cluster.
///
/// Default: `"local"`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VolumeScope {
    /// `local`: The volume exists on one daemon only.
    Local,

    /// `global`: The volume exists on all daemons of a cluster.
    Global,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { VolumeScope {
    "local"  => Local,
    "global" => Global,
    ..       => Other,
} }
