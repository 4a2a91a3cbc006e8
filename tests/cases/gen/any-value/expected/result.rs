// Written by `modelwright gen --spec` from `Result` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ResultContent, ResultType};

/// The definition `Result`.
#[doc(alias = "Result")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultModel {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: ResultType,

    /// `id` in JSON.
    pub id: String,

    /// `content` in JSON.
    pub content: Option<ResultContent>,

    /// `failed` in JSON.
    pub failed: Option<bool>,
}

support::object! { ResultModel {
    "type"    => type_:   required,
    "id"      => id:      required,
    "content" => content: optional,
    "failed"  => failed:  optional,
} }
