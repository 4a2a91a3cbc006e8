// Written by `modelwright gen --spec` from `Ev` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EvRunEnded, EvRunFailed};

/// The definition `Ev`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ev {
    /// A [`EvRunFailed`].
    RunFailed(EvRunFailed),

    /// A [`EvRunEnded`].
    RunEnded(EvRunEnded),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Ev by "type" {
    "run.failed" => RunFailed: EvRunFailed,
    "run.ended"  => RunEnded: EvRunEnded,
    ..           => Other,
} }
