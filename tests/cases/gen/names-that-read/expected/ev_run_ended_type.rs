// Written by `modelwright gen --spec` from `Ev|1.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Ev|1.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EvRunEndedType {
    /// `run.ended`
    RunEnded,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EvRunEndedType {
    "run.ended" => RunEnded,
    ..          => Other,
} }
