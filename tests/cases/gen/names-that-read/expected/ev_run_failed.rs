// Written by `modelwright gen --spec` from `Ev|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EvRunFailedType;

/// The type of `Ev|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvRunFailed {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: EvRunFailedType,

    /// `reason` in JSON.
    pub reason: Option<String>,
}

support::object! { EvRunFailed {
    "type"   => type_:  required,
    "reason" => reason: optional,
} }
