// Written by `cargo xtask gen` from `Mount.BindOptions.Propagation` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Mount.BindOptions.Propagation`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountBindOptionsPropagation {
    /// `private`
    Private,

    /// `rprivate`
    Rprivate,

    /// `shared`
    Shared,

    /// `rshared`
    Rshared,

    /// `slave`
    Slave,

    /// `rslave`
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
