// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.Order` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The order in which a task is stopped and its replacement is started during a rollback. Defaults to `stop-first`.
///
/// Available in API 1.29 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigOrder {
    /// `stop-first`: The task of the newer specification is stopped before the task of the earlier one is started.
    StopFirst,

    /// `start-first`: The task of the earlier specification is started, and the task of the newer one is stopped once it is running.
    StartFirst,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigOrder {
    "stop-first"  => StopFirst,
    "start-first" => StartFirst,
    ..            => Other,
} }
