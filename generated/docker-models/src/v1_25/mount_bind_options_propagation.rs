// Written by `cargo xtask gen` from `Mount.BindOptions.Propagation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How mounts made later below this one pass between host and container. The modes that begin with `r` also
/// hold for the mounts further down. Without it, `rprivate`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountBindOptionsPropagation {
    /// `private`: Nothing passes in either direction.
    Private,

    /// `rprivate`: Nothing passes in either direction, further down neither. The default.
    Rprivate,

    /// `shared`: New mounts on either side show on the other. The source must be a shared mount on the host.
    Shared,

    /// `rshared`: Like `shared`, including the mounts further down.
    Rshared,

    /// `slave`: New mounts of the host show in the container, but not the other way round.
    Slave,

    /// `rslave`: Like `slave`, including the mounts further down.
    Rslave,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { MountBindOptionsPropagation {
    "private"  => Private,
    "rprivate" => Rprivate,
    "shared"   => Shared,
    "rshared"  => Rshared,
    "slave"    => Slave,
    "rslave"   => Rslave,
    ..         => Other,
} }
