// Written by `modelwright gen --spec` from `Link` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::LinkType;

/// The definition `Link`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Link {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: LinkType,

    /// `url` in JSON.
    pub url: String,
}

support::object! { Link {
    "type" => type_: required,
    "url"  => url:   required,
} }
