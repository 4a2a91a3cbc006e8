// Written by `modelwright gen --spec` from `Block` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Image, ResultModel, Text};

/// The definition `Block`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A [`Text`].
    Text(Text),

    /// A [`Image`].
    Image(Image),

    /// A [`ResultModel`].
    Result(ResultModel),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Block by "type" {
    "text"   => Text: Text,
    "image"  => Image: Image,
    "result" => Result: ResultModel,
    ..       => Other,
} }
