// Written by `cargo xtask gen` from `EventMessage.scope` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The scope of the event: `local` for this daemon, or `swarm`.
///
/// Available in API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageScope {
    /// `local`: The event occurred on the daemon that sent it.
    Local,

    /// `swarm`: The event concerns an object of the swarm. Sent only by managers.
    Swarm,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EventMessageScope {
    "local" => Local,
    "swarm" => Swarm,
    ..      => Other,
} }
