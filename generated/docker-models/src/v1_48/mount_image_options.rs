// Written by `cargo xtask gen` from `Mount.ImageOptions` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Options for mounts of type `image`.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountImageOptions {
    /// The path within the image to mount instead of its whole file system. Must be a relative path without `..`.
    ///
    /// JSON key: `Subpath`.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountImageOptions {
    "Subpath" => subpath: optional,
    ..?       => unknown,
} }
