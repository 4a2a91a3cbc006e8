// Written by `cargo xtask gen` from `KnownSignerIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Signers that the daemon knows by name.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownSignerIdentity {
    /// `DHI`: The signer is Docker, of Docker Hardened Images.
    Dhi,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { KnownSignerIdentity {
    "DHI" => Dhi,
    ..    => Other,
} }
