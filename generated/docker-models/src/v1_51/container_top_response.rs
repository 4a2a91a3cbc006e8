// Written by `cargo xtask gen` from `ContainerTopResponse` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerTopResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerTopResponse {
    /// `Titles` in JSON.
    #[doc(alias = "Titles")]
    pub titles: Option<Vec<String>>,

    /// `Processes` in JSON.
    #[doc(alias = "Processes")]
    pub processes: Option<Vec<Vec<String>>>,
}

support::object! { ContainerTopResponse {
    "Titles"    => titles:    optional,
    "Processes" => processes: optional,
} }
