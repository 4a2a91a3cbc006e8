// Written by `cargo xtask gen` from `ServiceSpec.Mode.Replicated` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ServiceSpec.Mode.Replicated`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceSpecModeReplicated {
    /// `Replicas` in JSON.
    #[doc(alias = "Replicas")]
    pub replicas: Option<i64>,
}

support::object! { ServiceSpecModeReplicated {
    "Replicas" => replicas: optional,
} }
