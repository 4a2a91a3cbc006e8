// Written by `modelwright gen --spec` from `Result.content|1[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Image, Text};

/// The type of `Result.content|1[]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultContentItem {
    /// A [`Text`].
    Text(Text),

    /// A [`Image`].
    Image(Image),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ResultContentItem by "type" {
    "text"  => Text: Text,
    "image" => Image: Image,
    ..      => Other,
} }
