// Written by `cargo xtask gen` from `Node.Description.Platform` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Node.Description.Platform`.
///
/// API 1.31 and earlier. Since API 1.32 it is `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeDescriptionPlatform {
    /// `Architecture` in JSON.
    #[doc(alias = "Architecture")]
    pub architecture: Option<String>,

    /// `OS` in JSON.
    #[doc(alias = "OS")]
    pub os: Option<String>,
}

support::object! { NodeDescriptionPlatform {
    "Architecture" => architecture: optional,
    "OS"           => os:           optional,
} }
