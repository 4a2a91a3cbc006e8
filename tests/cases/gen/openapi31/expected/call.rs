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

    /// `name` in JSON.
    pub name: String,

    /// `arguments` in JSON.
    pub arguments: Option<String>,
}

support::object! { Call {
    "type"      => type_:     required,
    "name"      => name:      required,
    "arguments" => arguments: optional,
} }
