// Written by `cargo xtask gen` from `SwarmSpec.Dispatcher` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmSpec.Dispatcher`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecDispatcher {
    /// `HeartbeatPeriod` in JSON.
    #[doc(alias = "HeartbeatPeriod")]
    pub heartbeat_period: Option<i64>,
}

support::object! { SwarmSpecDispatcher {
    "HeartbeatPeriod" => heartbeat_period: optional,
} }
