// Written by `modelwright gen --spec` from `Image` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ImageSource, ImageType};

/// The definition `Image`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: ImageType,

    /// `source` in JSON.
    pub source: ImageSource,
}

support::object! { Image {
    "type"   => type_:  required,
    "source" => source: required,
} }
