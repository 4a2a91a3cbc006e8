// Written by `cargo xtask gen` from `ServiceSpec.Mode` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ServiceSpecModeReplicated;

/// The type of `ServiceSpec.Mode`.
///
/// All versions of the API. In this form: API 1.40 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ServiceSpecMode {
    /// `Replicated` in JSON.
    #[doc(alias = "Replicated")]
    pub replicated: Option<ServiceSpecModeReplicated>,

    /// `Global` in JSON.
    #[doc(alias = "Global")]
    pub global: Option<serde_json::Value>,
}

support::object! { ServiceSpecMode {
    "Replicated" => replicated: optional,
    "Global"     => global:     optional,
} }
