// Written by `cargo xtask gen` from `EndpointPortConfig.PublishMode` in spec/docker/contract/v1.34.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `EndpointPortConfig.PublishMode`.
///
/// API 1.34 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EndpointPortConfigPublishMode {
    /// `ingress`
    Ingress,

    /// `host`
    Host,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { EndpointPortConfigPublishMode {
    "ingress" => Ingress,
    "host"    => Host,
    ..        => Other,
} }
