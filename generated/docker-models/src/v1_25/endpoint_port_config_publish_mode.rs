// Written by `cargo xtask gen` from `EndpointPortConfig.PublishMode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Whether every node answers on the published port, or only those that run a task. Without it, `ingress`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigPublishMode {
    /// `ingress`: Every node listens and forwards through the routing mesh, wherever the tasks are.
    Ingress,

    /// `host`: Only nodes with a task listen, and the connection goes straight to that task. With a fixed port, one task fits
    /// on a node.
    Host,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointPortConfigPublishMode {
    "ingress" => Ingress,
    "host"    => Host,
    ..        => Other,
} }
