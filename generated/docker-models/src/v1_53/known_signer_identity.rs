// Written by `cargo xtask gen` from `KnownSignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Signers that the engine knows by name.
///
/// API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownSignerIdentity {
    /// `DHI`: Docker Hardened Images, signed by Docker.
    Dhi,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { KnownSignerIdentity {
    "DHI" => Dhi,
    ..    => Other,
} }
