// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EndpointSettings, PortMap};
use std::collections::BTreeMap;

/// The definition `NetworkSettings`.
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
