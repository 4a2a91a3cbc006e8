// Written by `cargo xtask gen` from `Volume.Scope` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How far the volume reaches: one engine, or a whole cluster.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum VolumeScope {
    /// `local`: Known to one engine only.
    Local,

    /// `global`: Known to every engine of a cluster.
    Global,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { VolumeScope {
    "local"  => Local,
    "global" => Global,
    ..       => Other,
} }
