// Written by `modelwright gen --spec` from `Input` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Item, Trigger};

/// The definition `Input`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A [`Item`].
    Item(Item),

    /// A [`Trigger`].
    Trigger(Trigger),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Input by "type" {
    "call" | "text" => Item: Item,
    "trigger"       => Trigger: Trigger,
    ..              => Other,
} }
