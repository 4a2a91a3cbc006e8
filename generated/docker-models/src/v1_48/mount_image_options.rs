// Written by `cargo xtask gen` from `Mount.ImageOptions` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Mount.ImageOptions`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountImageOptions {
    /// `Subpath` in JSON.
    #[doc(alias = "Subpath")]
    pub subpath: Option<String>,
}

support::object! { MountImageOptions {
    "Subpath" => subpath: optional,
} }
