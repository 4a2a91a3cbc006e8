// Written by `cargo xtask gen` from `ImageID` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// An image that a build has made, as the stream of the build's progress tells it.
///
/// Met as `aux` in a message of `ImageBuild`.
///
/// API 1.36 and later.
#[doc(alias = "ImageID")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageId {
    /// The ID of the new image, such as `sha256:9ff8015e…`.
    #[doc(alias = "ID")]
    pub id: String,

    /// All other keys, with their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { ImageId {
    "ID" => id:                   required,
    ..   => additional_properties,
} }
