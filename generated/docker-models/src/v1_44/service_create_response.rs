// Written by `cargo xtask gen` from `ServiceCreateResponse` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ServiceCreateResponse`.
///
/// All versions of the API. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Warnings` in JSON.
    ///
    /// API 1.44 and later.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { ServiceCreateResponse {
    "ID"       => id:       optional,
    "Warnings" => warnings: optional,
} }
