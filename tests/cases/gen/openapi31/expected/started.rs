// Written by `modelwright gen --spec` from `Started` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Answer;

/// The definition `Started`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Started {
    /// `event` in JSON.
    pub event: Option<String>,

    /// `answer` in JSON.
    pub answer: Option<Answer>,
}

support::object! { Started {
    "event"  => event:  optional,
    "answer" => answer: optional,
} }
