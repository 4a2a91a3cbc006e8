// Written by `modelwright gen --spec` from `Trigger.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Trigger.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TriggerType {
    /// `trigger`
    Trigger,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { TriggerType {
    "trigger" => Trigger,
    ..        => Other,
} }
