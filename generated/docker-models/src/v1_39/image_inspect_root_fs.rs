// Written by `cargo xtask gen` from `ImageInspect.RootFS` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers of the image's file system.
///
/// API 1.39 and later. In this form: API 1.39 to 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectRootFs {
    /// How the file system is made up, always `layers`.
    #[doc(alias = "Type")]
    pub type_: String,

    /// The digests of the layers when unpacked to plain tar archives, the lowest layer first.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,

    /// The name of the layer of Windows that the image is based on, if that layer is not part of the image.
    ///
    /// API 1.39 to 1.41.
    #[doc(alias = "BaseLayer")]
    pub base_layer: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageInspectRootFs {
    "Type"      => type_:      required,
    "Layers"    => layers:     optional,
    "BaseLayer" => base_layer: optional,
    ..?         => unknown,
} }
