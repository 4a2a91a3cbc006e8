// Written by `modelwright gen --spec` from `Item` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Call, Text};

/// The definition `Item`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A [`Call`].
    Call(Call),

    /// A [`Text`].
    Text(Text),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Item by "type" {
    "call" => Call: Call,
    "text" => Text: Text,
    ..     => Other,
} }
