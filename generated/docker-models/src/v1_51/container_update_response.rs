// Written by `cargo xtask gen` from `ContainerUpdateResponse` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerUpdateResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateResponse {
    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { ContainerUpdateResponse {
    "Warnings" => warnings: optional,
} }
