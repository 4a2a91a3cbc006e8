// Written by `modelwright gen --spec` from `AnswerEvent` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Ended, Started};

/// The definition `AnswerEvent`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerEvent {
    /// A [`Started`].
    AnswerStarted(Started),

    /// A [`Ended`].
    AnswerEnded(Ended),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { AnswerEvent by "event" {
    "answer.started" => AnswerStarted: Started,
    "answer.ended"   => AnswerEnded: Ended,
    ..               => Other,
} }
