// Written by `modelwright gen --spec` from `Call` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CallType;

/// The definition `Call`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Call {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: CallType,

    /// `id` in JSON.
    pub id: String,
}

support::object! { Call {
    "type" => type_: required,
    "id"   => id:    required,
} }
