// Written by `cargo xtask gen` from `Image.RootFS` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Image.RootFS`.
///
/// API 1.38 and earlier. In this form: API 1.28 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageRootFs {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: String,

    /// `Layers` in JSON.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,
}

support::object! { ImageRootFs {
    "Type"   => type_:  required,
    "Layers" => layers: optional,
} }
