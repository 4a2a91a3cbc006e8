// Written by `cargo xtask gen` from `ContainerCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerCreateResponse`.
///
/// All versions of the API.
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
