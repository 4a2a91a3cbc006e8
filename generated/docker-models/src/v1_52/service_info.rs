// Written by `cargo xtask gen` from `ServiceInfo` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkTaskInfo;

/// The definition `ServiceInfo`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceInfo {
    /// `VIP` in JSON.
    #[doc(alias = "VIP")]
    pub vip: Option<String>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<Vec<String>>,

    /// `LocalLBIndex` in JSON.
    #[doc(alias = "LocalLBIndex")]
    pub local_lb_index: Option<i64>,

    /// `Tasks` in JSON.
    #[doc(alias = "Tasks")]
    pub tasks: Option<Vec<NetworkTaskInfo>>,
}

support::object! { ServiceInfo {
    "VIP"          => vip:            optional,
    "Ports"        => ports:          optional,
    "LocalLBIndex" => local_lb_index: optional,
    "Tasks"        => tasks:          optional,
} }
