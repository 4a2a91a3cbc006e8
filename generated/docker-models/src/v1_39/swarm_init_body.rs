// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::SwarmSpec;

/// The request body of `POST /swarm/init` (`SwarmInit`).
///
/// API 1.39 and earlier. In this form: API 1.39. Since API 1.40 it is `SwarmInitRequest`.
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

    /// `DefaultAddrPool` in JSON.
    ///
    /// API 1.39.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// `ForceNewCluster` in JSON.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// `SubnetSize` in JSON.
    ///
    /// API 1.39.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,
}

support::object! { SwarmInitBody {
    "ListenAddr"      => listen_addr:       optional,
    "AdvertiseAddr"   => advertise_addr:    optional,
    "DataPathAddr"    => data_path_addr:    optional,
    "DefaultAddrPool" => default_addr_pool: optional,
    "ForceNewCluster" => force_new_cluster: optional,
    "SubnetSize"      => subnet_size:       optional,
    "Spec"            => spec:              optional,
} }
