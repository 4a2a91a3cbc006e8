// Written by `modelwright gen --spec` from `enterprise` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `enterprise`.
#[doc(alias = "enterprise")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Enterprise {
    /// `slug` in JSON.
    pub slug: String,

    /// `website_url` in JSON.
    pub website_url: Option<String>,
}

support::object! { Enterprise {
    "slug"        => slug:        required,
    "website_url" => website_url: optional,
} }
