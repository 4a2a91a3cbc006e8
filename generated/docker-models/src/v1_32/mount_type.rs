// Written by `cargo xtask gen` from `MountType` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of a mount in a container. It determines the meaning of the mount's `Source`.
///
/// Available in all API versions; this form: 1.32 to 1.41.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountType {
    /// `bind`: The source is a file or directory of the host.
    Bind,

    /// `npipe`: The source is a named pipe of the host. Windows only.
    ///
    /// Available in API 1.32 and later.
    Npipe,

    /// `tmpfs`: The mount is an in-memory file system, which is initially empty and is discarded when the container stops.
    Tmpfs,

    /// `volume`: The source is a volume that Docker manages, identified by its name.
    Volume,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { MountType {
    "bind"   => Bind,
    "npipe"  => Npipe,
    "tmpfs"  => Tmpfs,
    "volume" => Volume,
    ..       => Other,
} }
