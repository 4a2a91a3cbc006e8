// Written by `modelwright gen --spec` from `reaction-rollup` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `reaction-rollup`.
#[doc(alias = "reaction-rollup")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReactionRollup {
    /// `url` in JSON.
    pub url: String,

    /// `+1` in JSON.
    ///
    /// JSON key: `+1`.
    #[doc(alias = "+1")]
    pub plus_1: i64,

    /// `-1` in JSON.
    ///
    /// JSON key: `-1`.
    #[doc(alias = "-1")]
    pub minus_1: i64,

    /// `total_count` in JSON.
    pub total_count: Option<i64>,

    /// `@type` in JSON.
    ///
    /// JSON key: `@type`.
    #[doc(alias = "@type")]
    pub type_: Option<String>,
}

support::object! { ReactionRollup {
    "url"         => url:         required,
    "+1"          => plus_1:      required,
    "-1"          => minus_1:     required,
    "total_count" => total_count: optional,
    "@type"       => type_:       optional,
} }
