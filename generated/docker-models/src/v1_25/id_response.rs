// Written by `cargo xtask gen` from `IdResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `IDResponse`.
///
/// All versions of the API.
#[doc(alias = "IDResponse")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IdResponse {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: String,
}

support::object! { IdResponse {
    "Id" => id: required,
} }
