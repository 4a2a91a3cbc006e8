// Written by `cargo xtask gen` from `EventMessage.scope` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EventMessage.scope`.
///
/// API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageScope {
    /// `local`
    Local,

    /// `swarm`
    Swarm,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EventMessageScope {
    "local" => Local,
    "swarm" => Swarm,
    ..      => Other,
} }
