// Written by `cargo xtask gen` from `ServiceSpec.UpdateConfig.Order` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether a task's successor starts after or before the task itself is stopped. Without it, `stop-first`.
///
/// API 1.29 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecUpdateConfigOrder {
    /// `stop-first`: Stops the old task, then starts the new one; there is a gap between them.
    StopFirst,

    /// `start-first`: Starts the new task, and stops the old one once it runs; both run for a short while.
    StartFirst,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecUpdateConfigOrder {
    "stop-first"  => StopFirst,
    "start-first" => StartFirst,
    ..            => Other,
} }
