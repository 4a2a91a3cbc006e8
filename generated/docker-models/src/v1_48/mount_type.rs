// Written by `cargo xtask gen` from `MountType` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `MountType`.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountType {
    /// `bind`
    Bind,

    /// `cluster`
    ///
    /// API 1.42 and later.
    Cluster,

    /// `image`
    ///
    /// API 1.48 and later.
    Image,

    /// `npipe`
    ///
    /// API 1.32 and later.
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
