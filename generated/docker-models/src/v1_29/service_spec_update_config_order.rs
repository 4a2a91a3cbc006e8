// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.Order` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The order in which an old task is stopped and its replacement is started. Defaults to `stop-first`.
///
/// Available in API 1.29 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigOrder {
    /// `stop-first`: The old task is stopped before the new task is started. There is a gap between them.
    StopFirst,

    /// `start-first`: The new task is started, and the old task is stopped once the new one is running. Both run for a short time.
    StartFirst,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ServiceSpecUpdateConfigOrder {
    "stop-first"  => StopFirst,
    "start-first" => StartFirst,
    ..            => Other,
} }
