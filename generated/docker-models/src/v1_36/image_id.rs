// Written by `cargo xtask gen` from `ImageID` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ImageID`.
///
/// API 1.36 and later.
#[doc(alias = "ImageID")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageId {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,
}

support::object! { ImageId {
    "ID" => id: optional,
} }
