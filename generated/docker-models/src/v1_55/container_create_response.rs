// Written by `cargo xtask gen` from `ContainerCreateResponse` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerCreateResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateResponse {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: String,

    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Vec<String>,
}

support::object! { ContainerCreateResponse {
    "Id"       => id:       required,
    "Warnings" => warnings: required,
} }
