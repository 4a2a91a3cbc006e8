// Written by `cargo xtask gen` from `MountPoint.Type` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What kind of mount it is; `Source` and `Name` are to be read accordingly.
///
/// API 1.51. The document of API 1.51 is an older copy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountPointType {
    /// `bind`: A file or folder of the host.
    Bind,

    /// `volume`: A volume that Docker manages; see `Name` and `Driver`.
    Volume,

    /// `image`: The files of an image.
    Image,

    /// `tmpfs`: A file system in memory; `Source` is empty.
    Tmpfs,

    /// `npipe`: A named pipe of the host. Windows only.
    Npipe,

    /// `cluster`: A volume of the swarm, provided by a CSI plugin.
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
