// Written by `modelwright gen --spec` from `Ev|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EvRunEndedOutput, EvRunEndedType};

/// The type of `Ev|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EvRunEnded {
    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: EvRunEndedType,

    /// `output` in JSON.
    pub output: Option<EvRunEndedOutput>,
}

support::object! { EvRunEnded {
    "type"   => type_:  required,
    "output" => output: optional,
} }
