// Written by `cargo xtask gen` from `EndpointSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpecMode};

/// How clients reach a service: by which kind of name resolution, and through which published ports.
///
/// All versions of the API. In this form: API 1.36 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSpec {
    /// What the name of the service resolves to inside its networks. Without it, `vip`.
    ///
    /// Default: `"vip"`.
    #[doc(alias = "Mode")]
    pub mode: Option<EndpointSpecMode>,

    /// Ports published for clients outside the swarm. With `Mode` `dnsrr`, only ports whose `PublishMode` is `host`
    /// are accepted.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EndpointSpec {
    "Mode"  => mode:   optional,
    "Ports" => ports:  optional,
    ..?     => unknown,
} }
