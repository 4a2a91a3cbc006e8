// Written by `modelwright gen --spec` from `Text.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Text.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextType {
    /// `text`
    Text,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TextType {
    "text" => Text,
    ..     => Other,
} }
