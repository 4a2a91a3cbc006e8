// Written by `cargo xtask gen` from `EndpointPortConfig.PublishMode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The set of nodes that accept connections on the published port. Defaults to `ingress`.
///
/// Default: `"ingress"`.
///
/// Available in all API versions.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigPublishMode {
    /// `ingress`: Every node accepts connections and forwards them through the routing mesh, wherever the tasks run.
    Ingress,

    /// `host`: Only nodes that run a task accept connections, and pass them directly to that task. With a fixed port, only one
    /// task can run on each node.
    Host,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { EndpointPortConfigPublishMode {
    "ingress" => Ingress,
    "host"    => Host,
    ..        => Other,
} }
