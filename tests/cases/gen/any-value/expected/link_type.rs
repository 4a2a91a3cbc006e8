// Written by `modelwright gen --spec` from `Link.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Link.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LinkType {
    /// `url`
    Url,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { LinkType {
    "url" => Url,
    ..    => Other,
} }
