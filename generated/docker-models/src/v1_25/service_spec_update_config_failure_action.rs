// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.FailureAction` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The action if too many of the new tasks fail, as determined by `MaxFailureRatio`. Defaults to `pause`.
///
/// Available in all API versions; this form: 1.27 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigFailureAction {
    /// `continue`: The update continues with the remaining tasks.
    Continue,

    /// `pause`: The update is paused: replaced tasks are kept, and the remaining tasks are not replaced until the service is
    /// updated again.
    Pause,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ServiceSpecUpdateConfigFailureAction {
    "continue" => Continue,
    "pause"    => Pause,
    ..         => Other,
} }
