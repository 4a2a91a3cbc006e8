// Written by `modelwright gen --spec` from `Image.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Image.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ImageType {
    /// `image`
    Image,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ImageType {
    "image" => Image,
    ..      => Other,
} }
