// Written by `modelwright gen --spec` from `"Answer.Usage"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"Answer.Usage"`.
#[doc(alias = "Answer.Usage")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AnswerUsage {
    /// `tokens` in JSON.
    ///
    /// Limits: at least 0, the minimum exclusive.
    pub tokens: Option<i64>,
}

support::object! { AnswerUsage {
    "tokens" => tokens: optional,
} }
