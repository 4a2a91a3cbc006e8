// Written by `cargo xtask gen` from `EventMessage.Type` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EventMessage.Type`.
///
/// API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventMessageType {
    /// `builder`
    Builder,

    /// `config`
    Config,

    /// `container`
    Container,

    /// `daemon`
    Daemon,

    /// `image`
    Image,

    /// `network`
    Network,

    /// `node`
    Node,

    /// `plugin`
    Plugin,

    /// `secret`
    Secret,

    /// `service`
    Service,

    /// `volume`
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
