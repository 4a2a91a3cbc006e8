// Written by `cargo xtask gen` from `Platform` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Platform`.
///
/// API 1.32 and later. Before API 1.32 it was `NodeDescriptionPlatform`. Before API 1.32 it was `TaskSpecPlacementPlatforms`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Platform {
    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `OS` in JSON.
    #[doc(alias = "OS")]
    pub os: Option<String>,
}

support::object! { Platform {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
} }
