// Written by `cargo xtask gen` from `Config.Volumes` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Config.Volumes`.
///
/// API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigVolumes {
    /// `additionalProperties` in JSON.
    ///
    /// Default: `{}`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<serde_json::Value>,
}

support::object! { ConfigVolumes {
    "additionalProperties" => additional_properties: optional,
} }
