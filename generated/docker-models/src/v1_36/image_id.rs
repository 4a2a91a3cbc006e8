// Written by `cargo xtask gen` from `ImageID` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The image that a build produced, as reported in the progress stream of the build.
///
/// The `aux` data of a message of [`ImageBuild`].
///
/// Available in API 1.36 and later.
///
#[doc = operation!("ImageBuild")]
#[doc(alias = "ImageID")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageId {
    /// The ID of the new image, such as `sha256:9ff8015e…`.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: String,

    /// All other keys and their values.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

support::object! { ImageId {
    "ID" => id:                   required,
    ..   => additional_properties,
} }
