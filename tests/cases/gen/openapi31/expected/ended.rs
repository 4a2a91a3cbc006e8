// Written by `modelwright gen --spec` from `Ended` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndedReason;

/// The definition `Ended`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ended {
    /// `event` in JSON.
    pub event: Option<String>,

    /// `reason` in JSON.
    pub reason: Option<EndedReason>,
}

support::object! { Ended {
    "event"  => event:  optional,
    "reason" => reason: optional,
} }
