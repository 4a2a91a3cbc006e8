// Written by `cargo xtask gen` from `ImageInspect.RootFS` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers of the image's file system.
///
/// Available in API 1.39 and later; this form: 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectRootFs {
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

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageInspectRootFs {
    "Type"   => type_:  optional,
    "Layers" => layers: optional,
    ..?      => unknown,
} }
