// Written by `cargo xtask gen` from `ContainerUpdate/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerUpdateResponse`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateResponse {
    /// `Warnings` in JSON.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,
}

support::object! { ContainerUpdateResponse {
    "Warnings" => warnings: optional,
} }
