// Written by `modelwright gen --spec` from `Bytes` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BytesMedia, BytesType};

/// The definition `Bytes`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bytes {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: BytesType,

    /// `data` in JSON.
    pub data: String,

    /// `media` in JSON.
    pub media: BytesMedia,
}

support::object! { Bytes {
    "type"  => type_: required,
    "data"  => data:  required,
    "media" => media: required,
} }
