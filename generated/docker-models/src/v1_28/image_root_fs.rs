// Written by `cargo xtask gen` from `Image.RootFS` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers that make up the image's file system.
///
/// API 1.38 and earlier. In this form: API 1.28 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageRootFs {
    /// The manner of storing, which is `layers`.
    #[doc(alias = "Type")]
    pub type_: String,

    /// Digests of the unpacked layers, the lowest first.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,

    /// The name of the layer of Windows that the image is based on, if that layer is not part of the image.
    #[doc(alias = "BaseLayer")]
    pub base_layer: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageRootFs {
    "Type"      => type_:      required,
    "Layers"    => layers:     optional,
    "BaseLayer" => base_layer: optional,
    ..?         => unknown,
} }
