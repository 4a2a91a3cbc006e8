// Written by `modelwright gen --spec` from `Ev|1.output` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Ev|1.output`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvRunEndedOutput {
    /// `text` in JSON.
    pub text: Option<String>,
}

support::object! { EvRunEndedOutput {
    "text" => text: optional,
} }
