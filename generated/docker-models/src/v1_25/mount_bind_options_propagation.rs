// Written by `cargo xtask gen` from `Mount.BindOptions.Propagation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The propagation of later mounts below this one between host and container. The modes that start with `r` also
/// apply to nested mounts. Defaults to `rprivate`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountBindOptionsPropagation {
    /// `private`: Mounts are not propagated in either direction.
    Private,

    /// `rprivate`: Mounts are not propagated in either direction, including nested mounts. The default.
    Rprivate,

    /// `shared`: Mounts are propagated in both directions. The source must be a shared mount on the host.
    Shared,

    /// `rshared`: Mounts are propagated in both directions, including nested mounts.
    Rshared,

    /// `slave`: Mounts are propagated from the host to the container, but not from the container to the host.
    Slave,

    /// `rslave`: Mounts are propagated from the host to the container, including nested mounts.
    Rslave,

    /// Any other string, as received.
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
