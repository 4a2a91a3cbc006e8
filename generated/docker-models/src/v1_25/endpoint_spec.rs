// Written by `cargo xtask gen` from `EndpointSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpecMode};

/// The way in which clients reach a service: its name resolution and its published ports.
///
/// Available in all API versions; this form: 1.36 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSpec {
    /// The name resolution of the service inside its networks. Defaults to `vip`.
    ///
    /// Default: `"vip"`.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<EndpointSpecMode>,

    /// The ports published to clients outside the swarm. If `Mode` is `dnsrr`, only ports with the `PublishMode` `host`
    /// are accepted.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { EndpointSpec {
    "Mode"  => mode:   optional,
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
