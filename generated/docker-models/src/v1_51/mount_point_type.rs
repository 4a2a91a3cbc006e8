// Written by `cargo xtask gen` from `MountPoint.Type` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `MountPoint.Type`.
///
/// API 1.51. The document of API 1.51 is an older copy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountPointType {
    /// `bind`
    Bind,

    /// `volume`
    Volume,

    /// `image`
    Image,

    /// `tmpfs`
    Tmpfs,

    /// `npipe`
    Npipe,

    /// `cluster`
    Cluster,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { MountPointType {
    "bind"    => Bind,
    "volume"  => Volume,
    "image"   => Image,
    "tmpfs"   => Tmpfs,
    "npipe"   => Npipe,
    "cluster" => Cluster,
    ..        => Other,
} }
