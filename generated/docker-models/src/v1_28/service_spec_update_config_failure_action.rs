// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.FailureAction` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.UpdateConfig.FailureAction`.
///
/// All versions of the API. In this form: API 1.28 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigFailureAction {
    /// `continue`
    Continue,

    /// `pause`
    Pause,

    /// `rollback`
    ///
    /// API 1.28 and later.
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
