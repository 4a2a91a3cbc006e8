// Written by `modelwright gen --spec` from `#responses/Missing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `#responses/Missing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MissingResponse {
    /// `reason` in JSON.
    pub reason: Option<String>,
}

support::object! { MissingResponse {
    "reason" => reason: optional,
} }
