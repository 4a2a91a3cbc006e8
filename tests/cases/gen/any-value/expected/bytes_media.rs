// Written by `modelwright gen --spec` from `Bytes.media` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Bytes.media`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BytesMedia {
    /// `png`
    Png,

    /// `jpeg`
    Jpeg,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { BytesMedia {
    "png"  => Png,
    "jpeg" => Jpeg,
    ..     => Other,
} }
