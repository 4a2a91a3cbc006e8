// Written by `cargo xtask gen` from `SystemEvents/200.scope` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The scope of the event: `local` for this daemon, or `swarm`.
///
/// Available in API 1.39 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SystemEventsResponseScope {
    /// `local`
    Local,

    /// `swarm`
    Swarm,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SystemEventsResponseScope {
    "local" => Local,
    "swarm" => Swarm,
    ..      => Other,
} }
