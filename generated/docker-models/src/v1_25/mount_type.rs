// Written by `cargo xtask gen` from `MountType` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `MountType`.
///
/// All versions of the API. In this form: API 1.31 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MountType {
    /// `bind`
    Bind,

    /// `tmpfs`
    Tmpfs,

    /// `volume`
    Volume,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { MountType {
    "bind"   => Bind,
    "tmpfs"  => Tmpfs,
    "volume" => Volume,
    ..       => Other,
} }
