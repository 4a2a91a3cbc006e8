// Written by `cargo xtask gen` from `Resources.Ulimits[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Resources.Ulimits[]`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesUlimits {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Soft` in JSON.
    #[doc(alias = "Soft")]
    pub soft: Option<i64>,

    /// `Hard` in JSON.
    #[doc(alias = "Hard")]
    pub hard: Option<i64>,
}

support::object! { ResourcesUlimits {
    "Name" => name: optional,
    "Soft" => soft: optional,
    "Hard" => hard: optional,
} }
