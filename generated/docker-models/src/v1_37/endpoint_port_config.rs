// Written by `cargo xtask gen` from `EndpointPortConfig` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::EndpointPortConfigProtocol;
use super::super::v1_34::EndpointPortConfigPublishMode;

/// The definition `EndpointPortConfig`.
///
/// All versions of the API. In this form: API 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointPortConfig {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Protocol` in JSON.
    #[doc(alias = "Protocol")]
    pub protocol: Option<EndpointPortConfigProtocol>,

    /// `TargetPort` in JSON.
    #[doc(alias = "TargetPort")]
    pub target_port: Option<i64>,

    /// `PublishedPort` in JSON.
    #[doc(alias = "PublishedPort")]
    pub published_port: Option<i64>,

    /// `PublishMode` in JSON.
    ///
    /// Default: `"ingress"`.
    ///
    /// API 1.34 and later.
    #[doc(alias = "PublishMode")]
    pub publish_mode: Option<EndpointPortConfigPublishMode>,
}

support::object! { EndpointPortConfig {
    "Name"          => name:           optional,
    "Protocol"      => protocol:       optional,
    "TargetPort"    => target_port:    optional,
    "PublishedPort" => published_port: optional,
    "PublishMode"   => publish_mode:   optional,
} }
