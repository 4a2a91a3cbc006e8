// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[]` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::SwarmSpecCaConfigExternalCasProtocol;
use std::collections::BTreeMap;

/// One outside certificate authority, and how to reach it.
///
/// All versions of the API. In this form: API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfigExternalCas {
    /// The language that this authority speaks. `cfssl` is the only one there is.
    ///
    /// Default: `"cfssl"`.
    #[doc(alias = "Protocol")]
    pub protocol: Option<SwarmSpecCaConfigExternalCasProtocol>,

    /// The address to which managers send the signing requests of nodes.
    #[doc(alias = "URL")]
    pub url: Option<String>,

    /// Extra settings for the chosen `Protocol`, by name.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The root certificate under which this authority signs, in PEM format. When empty, the swarm takes its own present
    /// root for granted.
    ///
    /// API 1.30 and later.
    #[doc(alias = "CACert")]
    pub ca_cert: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfigExternalCas {
    "Protocol" => protocol: optional,
    "URL"      => url:      optional,
    "Options"  => options:  optional,
    "CACert"   => ca_cert:  optional,
    ..?        => unknown,
} }
