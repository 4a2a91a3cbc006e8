// Written by `cargo xtask gen` from `ImageInspect.RootFS` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The layers of the image's file system.
///
/// API 1.39 and later. In this form: API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageInspectRootFs {
    /// How the file system is made up, always `layers`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// The digests of the layers when unpacked to plain tar archives, the lowest layer first.
    #[doc(alias = "Layers")]
    pub layers: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ImageInspectRootFs {
    "Type"   => type_:  optional,
    "Layers" => layers: optional,
    ..?      => unknown,
} }
