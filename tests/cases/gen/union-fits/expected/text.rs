// Written by `modelwright gen --spec` from `Text` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TextType;

/// The definition `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: TextType,

    /// `text` in JSON.
    pub text: String,
}

support::object! { Text {
    "type" => type_: required,
    "text" => text:  required,
} }
