// Written by `cargo xtask gen --spec` from `AnswerEvent` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Ended, Started};

/// The definition `AnswerEvent`.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerEvent {
    /// A [`Started`].
    Started(Started),

    /// A [`Ended`].
    Ended(Ended),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { AnswerEvent by "event" {
    "answer.started" => Started: Started,
    "answer.ended"   => Ended: Ended,
    ..               => Other,
} }
