// Written by `cargo xtask gen` from `ImageInspect.RootFS` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ImageInspect.RootFS`.
///
/// API 1.39 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectRootFs {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: String,

    /// `Layers` in JSON.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,
}

support::object! { ImageInspectRootFs {
    "Type"   => type_:  required,
    "Layers" => layers: optional,
} }
