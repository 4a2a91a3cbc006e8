// Written by `cargo xtask gen` from `MountType` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What kind of thing is mounted into a container, and so what the `Source` of the mount means.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountType {
    /// `bind`: A file or folder of the host.
    Bind,

    /// `cluster`: A volume of the swarm, provided by a CSI plugin.
    ///
    /// API 1.42 and later.
    Cluster,

    /// `image`: The files of an image.
    ///
    /// API 1.48 and later.
    Image,

    /// `npipe`: A named pipe of the host. Windows only.
    ///
    /// API 1.32 and later.
    Npipe,

    /// `tmpfs`: A file system in memory, which starts empty and is gone when the container stops.
    Tmpfs,

    /// `volume`: A volume that Docker manages, known by its name.
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
