// Written by `cargo xtask gen` from `SwarmInit/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_32::SwarmSpec;

/// The request body of `POST /swarm/init` (`SwarmInit`).
///
/// API 1.40 and later. Before API 1.40 it was `SwarmInitBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmInitRequest {
    /// `ListenAddr` in JSON.
    #[doc(alias = "ListenAddr")]
    pub listen_addr: Option<String>,

    /// `AdvertiseAddr` in JSON.
    #[doc(alias = "AdvertiseAddr")]
    pub advertise_addr: Option<String>,

    /// `DataPathAddr` in JSON.
    #[doc(alias = "DataPathAddr")]
    pub data_path_addr: Option<String>,

    /// `DataPathPort` in JSON.
    #[doc(alias = "DataPathPort")]
    pub data_path_port: Option<u32>,

    /// `DefaultAddrPool` in JSON.
    #[doc(alias = "DefaultAddrPool")]
    pub default_addr_pool: Option<Vec<String>>,

    /// `ForceNewCluster` in JSON.
    #[doc(alias = "ForceNewCluster")]
    pub force_new_cluster: Option<bool>,

    /// `SubnetSize` in JSON.
    #[doc(alias = "SubnetSize")]
    pub subnet_size: Option<u32>,

    /// `Spec` in JSON.
    #[doc(alias = "Spec")]
    pub spec: Option<SwarmSpec>,
}

support::object! { SwarmInitRequest {
    "ListenAddr"      => listen_addr:       optional,
    "AdvertiseAddr"   => advertise_addr:    optional,
    "DataPathAddr"    => data_path_addr:    optional,
    "DataPathPort"    => data_path_port:    optional,
    "DefaultAddrPool" => default_addr_pool: optional,
    "ForceNewCluster" => force_new_cluster: optional,
    "SubnetSize"      => subnet_size:       optional,
    "Spec"            => spec:              optional,
} }
