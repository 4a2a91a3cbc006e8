// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.FailureAction` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.RollbackConfig.FailureAction`.
///
/// API 1.28 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigFailureAction {
    /// `continue`
    Continue,

    /// `pause`
    Pause,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    ..         => Other,
} }
