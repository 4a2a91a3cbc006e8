// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpec;

/// The request body of `POST /swarm/init` (`SwarmInit`).
///
/// API 1.39 and earlier. In this form: API 1.32 to 1.38. Since API 1.40 it is `SwarmInitRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInitBody {
    /// `ListenAddr` in JSON.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: Option<String>,

    /// `AdvertiseAddr` in JSON.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// `DataPathAddr` in JSON.
    ///
    /// API 1.30 to 1.39.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// `ForceNewCluster` in JSON.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,
}

support::object! { SwarmInitBody {
    "ListenAddr"      => listen_addr:       optional,
    "AdvertiseAddr"   => advertise_addr:    optional,
    "DataPathAddr"    => data_path_addr:    optional,
    "ForceNewCluster" => force_new_cluster: optional,
    "Spec"            => spec:              optional,
} }
