// Written by `cargo xtask gen` from `ServiceSpec.RollbackConfig.Order` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.RollbackConfig.Order`.
///
/// API 1.29 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceSpecRollbackConfigOrder {
    /// `stop-first`
    StopFirst,

    /// `start-first`
    StartFirst,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ServiceSpecRollbackConfigOrder {
    "stop-first"  => StopFirst,
    "start-first" => StartFirst,
    ..            => Other,
} }
