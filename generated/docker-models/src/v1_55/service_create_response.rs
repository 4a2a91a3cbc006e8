// Written by `cargo xtask gen` from `ServiceCreateResponse` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ServiceCreateResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { ServiceCreateResponse {
    "ID"       => id:       optional,
    "Warnings" => warnings: optional,
} }
