// Written by `cargo xtask gen` from `SwarmSpec.Dispatcher` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The settings for communication between the managers and the agents on the nodes.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecDispatcher {
    /// The time between two heartbeats from a node's agent to the managers, in nanoseconds. Initially five seconds
    /// (`5000000000`).
    ///
    /// JSON key: `HeartbeatPeriod`.
    #[doc(alias = "HeartbeatPeriod")]
    pub heartbeat_period: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecDispatcher {
    "HeartbeatPeriod" => heartbeat_period: optional,
    ..?               => unknown,
} }
