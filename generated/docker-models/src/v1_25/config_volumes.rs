// Written by `cargo xtask gen` from `Config.Volumes` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Paths in the container that get an anonymous volume unless something else is mounted there. The paths are
/// keys, with empty objects as values.
///
/// API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigVolumes {
    /// A key that appears in the document by mistake; what is meant is that any path may be a key here, each with
    /// an empty object.
    ///
    /// Default: `{}`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<serde_json::Value>,
}

support::object! { ConfigVolumes {
    "additionalProperties" => additional_properties: optional,
} }
