// Written by `cargo xtask gen` from `PushImageInfo.aux` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `PushImageInfo.aux`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PushImageInfoAux {
    /// `Digest` in JSON.
    #[doc(alias = "Digest")]
    pub digest: Option<String>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// `Tag` in JSON.
    #[doc(alias = "Tag")]
    pub tag: Option<String>,
}

support::object! { PushImageInfoAux {
    "Digest" => digest: optional,
    "Size"   => size:   optional,
    "Tag"    => tag:    optional,
} }
