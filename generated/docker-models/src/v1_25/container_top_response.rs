// Written by `cargo xtask gen` from `ContainerTop/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerTopResponse`.
///
/// All versions of the API.
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
