// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.FailureAction` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.UpdateConfig.FailureAction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigFailureAction {
    /// `continue`
    Continue,

    /// `pause`
    Pause,

    /// `rollback`
    Rollback,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecUpdateConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    "rollback" => Rollback,
    ..         => Other,
} }
