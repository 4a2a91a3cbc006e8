// Written by `modelwright gen --spec` from `Ev|0.type` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Ev|0.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EvRunFailedType {
    /// `run.failed`
    RunFailed,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EvRunFailedType {
    "run.failed" => RunFailed,
    ..           => Other,
} }
