// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[].Protocol` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The language that this authority speaks. `cfssl` is the only one there is.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwarmSpecCaConfigExternalCasProtocol {
    /// `cfssl`: The HTTP interface of Cloudflare's CFSSL server.
    Cfssl,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SwarmSpecCaConfigExternalCasProtocol {
    "cfssl" => Cfssl,
    ..      => Other,
} }
