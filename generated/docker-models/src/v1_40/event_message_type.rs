// Written by `cargo xtask gen` from `EventMessage.Type` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of the object that the event concerns.
///
/// Available in API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageType {
    /// `builder`: The event concerns the builder: its cache was pruned.
    Builder,

    /// `config`: The event concerns a swarm config.
    Config,

    /// `container`: The event concerns a container, or a command executed in it.
    Container,

    /// `daemon`: The event concerns the daemon itself, for example a reload of its configuration.
    Daemon,

    /// `image`: The event concerns an image, or one of its names.
    Image,

    /// `network`: The event concerns a network, including containers that connect to or disconnect from it.
    Network,

    /// `node`: The event concerns a swarm node.
    Node,

    /// `plugin`: The event concerns a plugin that the daemon manages.
    Plugin,

    /// `secret`: The event concerns a swarm secret.
    Secret,

    /// `service`: The event concerns a swarm service.
    Service,

    /// `volume`: The event concerns a volume, including containers that mount or unmount it.
    Volume,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EventMessageType {
    "builder"   => Builder,
    "config"    => Config,
    "container" => Container,
    "daemon"    => Daemon,
    "image"     => Image,
    "network"   => Network,
    "node"      => Node,
    "plugin"    => Plugin,
    "secret"    => Secret,
    "service"   => Service,
    "volume"    => Volume,
    ..          => Other,
} }
