// Written by `cargo xtask gen` from `EventMessage.scope` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether the event belongs to this one engine or to the swarm.
///
/// API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageScope {
    /// `local`: It happened on the engine that sends the event.
    Local,

    /// `swarm`: It happened to an object of the whole swarm. Only managers send these.
    Swarm,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EventMessageScope {
    "local" => Local,
    "swarm" => Swarm,
    ..      => Other,
} }
