// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCasProtocol;
use std::collections::BTreeMap;

/// One outside certificate authority, and how to reach it.
///
/// All versions of the API. In this form: API 1.29 and earlier.
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

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecCaConfigExternalCas {
    "Protocol" => protocol: optional,
    "URL"      => url:      optional,
    "Options"  => options:  optional,
    ..?        => unknown,
} }
