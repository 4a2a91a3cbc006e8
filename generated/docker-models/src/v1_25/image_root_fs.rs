// Written by `cargo xtask gen` from `Image.RootFS` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Image.RootFS`.
///
/// API 1.38 and earlier. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageRootFs {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// `Layers` in JSON.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,
}

support::object! { ImageRootFs {
    "Type"   => type_:  optional,
    "Layers" => layers: optional,
} }
