// Written by `modelwright gen --spec` from `Answer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{AnswerBox, AnswerUsage};

/// The definition `Answer`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// `id` in JSON.
    pub id: String,

    /// `created` in JSON.
    pub created: Option<i64>,

    /// `usage` in JSON.
    pub usage: AnswerUsage,

    /// `box` in JSON.
    ///
    /// JSON key: `box`.
    #[doc(alias = "box")]
    pub box_: Option<Vec<AnswerBox>>,
}

support::object! { Answer {
    "id"      => id:      required,
    "created" => created: optional,
    "usage"   => usage:   required,
    "box"     => box_:    optional,
} }
