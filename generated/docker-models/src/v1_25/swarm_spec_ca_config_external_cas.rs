// Written by `cargo xtask gen` from `SwarmSpec.CAConfig.ExternalCAs[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecCaConfigExternalCasProtocol;
use std::collections::BTreeMap;

/// The type of `SwarmSpec.CAConfig.ExternalCAs[]`.
///
/// All versions of the API. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecCaConfigExternalCas {
    /// `Protocol` in JSON.
    ///
    /// Default: `"cfssl"`.
    #[doc(alias = "Protocol")]
    pub protocol: Option<SwarmSpecCaConfigExternalCasProtocol>,

    /// `URL` in JSON.
    #[doc(alias = "URL")]
    pub url: Option<String>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { SwarmSpecCaConfigExternalCas {
    "Protocol" => protocol: optional,
    "URL"      => url:      optional,
    "Options"  => options:  optional,
} }
