// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::PortMap;
use super::super::v1_48::EndpointSettings;
use std::collections::BTreeMap;

/// Networks, ports and addresses of a container, as `ContainerInspect` shows them.
///
/// API 1.32 and later. In this form: API 1.52 and later. Before API 1.32 it was `NetworkConfig`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// Identifier of the container's network namespace, 64 hexadecimal digits. Empty before the first start; after
    /// the container ends, older engines keep the last one, and newer ones empty it.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// Path on the host of the handle of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`; with
    /// the host's network, it ends in `default`. Empty when `SandboxID` is.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// Where the ports of the container are published on the host, by `port/protocol`. A port that is exposed but not
    /// published has `null`. Empty while the container does not run.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// The container's connection to each of its networks, by the name of the network. Empty if it has none.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkSettings {
    "SandboxID"  => sandbox_id:  optional,
    "SandboxKey" => sandbox_key: optional,
    "Ports"      => ports:       optional,
    "Networks"   => networks:    optional,
    ..?          => unknown,
} }
