// Written by `cargo xtask gen` from `SwarmSpec.Dispatcher` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the managers stay in touch with the agents on the nodes.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecDispatcher {
    /// How often a node's agent reports to the managers that it is alive, in nanoseconds. Engines start with five seconds
    /// (`5000000000`).
    #[doc(alias = "HeartbeatPeriod")]
    pub heartbeat_period: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecDispatcher {
    "HeartbeatPeriod" => heartbeat_period: optional,
    ..?               => unknown,
} }
