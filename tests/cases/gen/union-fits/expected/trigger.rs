// Written by `modelwright gen --spec` from `Trigger` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::TriggerType;

/// The definition `Trigger`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Trigger {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: TriggerType,
}

support::object! { Trigger {
    "type" => type_: required,
} }
