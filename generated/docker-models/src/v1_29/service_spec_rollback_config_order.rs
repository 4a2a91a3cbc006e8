// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.Order` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether a task's successor starts after or before the task itself is stopped, in a rollback. Without it,
/// `stop-first`.
///
/// API 1.29 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigOrder {
    /// `stop-first`: Stops the task of the newer specification, then starts one of the earlier.
    StopFirst,

    /// `start-first`: Starts the task of the earlier specification, and stops the newer one once it runs.
    StartFirst,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigOrder {
    "stop-first"  => StopFirst,
    "start-first" => StartFirst,
    ..            => Other,
} }
