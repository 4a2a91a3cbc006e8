// Written by `cargo xtask gen` from `Image.RootFS` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers of the image's file system.
///
/// Available in API 1.38 and earlier; this form: 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageRootFs {
    /// The type of the root file system. Always `layers`.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// The digests of the uncompressed layers (plain tar archives), lowest layer first.
    ///
    /// JSON key: `Layers`.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,

    /// The name of the Windows base layer, if that layer is not part of the image.
    ///
    /// JSON key: `BaseLayer`.
    #[doc(alias = "BaseLayer")]
    pub base_layer: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageRootFs {
    "Type"      => type_:      optional,
    "Layers"    => layers:     optional,
    "BaseLayer" => base_layer: optional,
    ..?         => unknown,
} }
