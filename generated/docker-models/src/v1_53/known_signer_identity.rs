// Written by `cargo xtask gen` from `KnownSignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `KnownSignerIdentity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownSignerIdentity {
    /// `DHI`
    Dhi,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { KnownSignerIdentity {
    "DHI" => Dhi,
    ..    => Other,
} }
