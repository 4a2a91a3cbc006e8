// Written by `modelwright gen --spec` from `Text` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Note, TextType};

/// The definition `Text`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: TextType,

    /// `text` in JSON.
    pub text: String,

    /// `notes` in JSON.
    pub notes: Option<Vec<Option<Note>>>,
}

support::object! { Text {
    "type"  => type_: required,
    "text"  => text:  required,
    "notes" => notes: optional,
} }
