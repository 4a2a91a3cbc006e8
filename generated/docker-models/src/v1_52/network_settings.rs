// Written by `cargo xtask gen` from `NetworkSettings` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::PortMap;
use super::super::v1_48::EndpointSettings;
use std::collections::BTreeMap;

/// The networks, ports and addresses of a container, as returned by [`ContainerInspect`].
///
/// Available in API 1.32 and later; this form: 1.52 and later. Named `NetworkConfig` before API 1.32.
///
#[doc = operation!("ContainerInspect")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkSettings {
    /// The ID of the container's network namespace: 64 hexadecimal digits. Empty before the first start. After the
    /// container ends, older daemons keep the last value, and newer daemons clear it.
    ///
    /// JSON key: `SandboxID`.
    #[doc(alias = "SandboxID")]
    pub sandbox_id: Option<String>,

    /// The path on the host of the network namespace, such as `/var/run/docker/netns/ce640a1757ef`. Ends in `default` if
    /// the container uses the host network. Empty if `SandboxID` is empty.
    ///
    /// JSON key: `SandboxKey`.
    #[doc(alias = "SandboxKey")]
    pub sandbox_key: Option<String>,

    /// The host addresses under which the container's ports are published, by `port/protocol`, such as `80/tcp`. The
    /// value is `null` for a port that is exposed but not published. Empty if the container is not running.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// The container's endpoints, by the name of the network. Empty if it has none.
    ///
    /// JSON key: `Networks`.
    #[doc(alias = "Networks")]
    pub networks: Option<BTreeMap<String, EndpointSettings>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkSettings {
    "SandboxID"  => sandbox_id:  optional,
    "SandboxKey" => sandbox_key: optional,
    "Ports"      => ports:       optional,
    "Networks"   => networks:    optional,
    ..?          => unknown,
} }
