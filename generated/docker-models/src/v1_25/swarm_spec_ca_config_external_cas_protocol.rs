// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[].Protocol` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmSpec.CAConfig.ExternalCAs[].Protocol`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SwarmSpecCaConfigExternalCasProtocol {
    /// `cfssl`
    Cfssl,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SwarmSpecCaConfigExternalCasProtocol {
    "cfssl" => Cfssl,
    ..      => Other,
} }
