// Written by `cargo xtask gen` from `EndpointSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointPortConfig, EndpointSpecMode};

/// The definition `EndpointSpec`.
///
/// All versions of the API. In this form: API 1.33 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EndpointSpec {
    /// `Mode` in JSON.
    ///
    /// Default: `"vip"`.
    #[doc(alias = "Mode")]
    pub mode: Option<EndpointSpecMode>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<EndpointPortConfig>>,
}

support::object! { EndpointSpec {
    "Mode"  => mode:  optional,
    "Ports" => ports: optional,
} }
