// Written by `cargo xtask gen` from `EventMessage.Type` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The kind of object to which something happened.
///
/// API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageType {
    /// `builder`: The builder, whose cache was pruned.
    Builder,

    /// `config`: A config of the swarm.
    Config,

    /// `container`: A container, or a command executed in it.
    Container,

    /// `daemon`: The engine itself, as when it reloads its configuration.
    Daemon,

    /// `image`: An image, or a name for one.
    Image,

    /// `network`: A network, also when a container joins or leaves it.
    Network,

    /// `node`: A member of the swarm.
    Node,

    /// `plugin`: A plugin that the engine manages.
    Plugin,

    /// `secret`: A secret of the swarm.
    Secret,

    /// `service`: A service of the swarm.
    Service,

    /// `volume`: A volume, also when a container begins or ends to use it.
    Volume,

    /// Any other text, as sent.
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
