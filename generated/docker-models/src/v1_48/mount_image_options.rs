// Written by `cargo xtask gen` from `Mount.ImageOptions` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Settings that only a mount of the `image` type knows.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountImageOptions {
    /// A path within the image to mount instead of its whole file system, relative and without `..`.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountImageOptions {
    "Subpath" => subpath: optional,
    ..?       => unknown,
} }
