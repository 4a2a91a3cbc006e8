// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[].Protocol` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The protocol of the certificate authority. `cfssl` is the only supported value.
///
/// Default: `"cfssl"`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwarmSpecCaConfigExternalCasProtocol {
    /// `cfssl`: The HTTP API of Cloudflare's CFSSL server.
    Cfssl,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SwarmSpecCaConfigExternalCasProtocol {
    "cfssl" => Cfssl,
    ..      => Other,
} }
