// Written by `cargo xtask gen` from `MountType` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `MountType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountType {
    /// `bind`
    Bind,

    /// `cluster`
    Cluster,

    /// `image`
    Image,

    /// `npipe`
    Npipe,

    /// `tmpfs`
    Tmpfs,

    /// `volume`
    Volume,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { MountType {
    "bind"    => Bind,
    "cluster" => Cluster,
    "image"   => Image,
    "npipe"   => Npipe,
    "tmpfs"   => Tmpfs,
    "volume"  => Volume,
    ..        => Other,
} }
