// Written by `cargo xtask gen` from `IDResponse` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `IDResponse`.
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
