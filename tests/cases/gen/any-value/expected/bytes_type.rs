// Written by `modelwright gen --spec` from `Bytes.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Bytes.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum BytesType {
    /// `base64`
    Base64,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { BytesType {
    "base64" => Base64,
    ..       => Other,
} }
