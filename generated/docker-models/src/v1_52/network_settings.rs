// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::PortMap;
use super::super::v1_48::EndpointSettings;
use std::collections::BTreeMap;

/// The definition `NetworkSettings`.
///
/// API 1.32 and later. In this form: API 1.52 and later. Before API 1.32 it was `NetworkConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// `SandboxID` in JSON.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// `SandboxKey` in JSON.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// `Ports` in JSON.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// `Networks` in JSON.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,
}

support::object! { NetworkSettings {
    "SandboxID"  => sandbox_id:  optional,
    "SandboxKey" => sandbox_key: optional,
    "Ports"      => ports:       optional,
    "Networks"   => networks:    optional,
} }
