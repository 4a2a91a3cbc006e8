// Written by `cargo xtask gen` from `ContainerNetworkStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerNetworkStats`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerNetworkStats {
    /// `rx_bytes` in JSON.
    pub rx_bytes: Option<u64>,

    /// `rx_packets` in JSON.
    pub rx_packets: Option<u64>,

    /// `rx_errors` in JSON.
    pub rx_errors: Option<u64>,

    /// `rx_dropped` in JSON.
    pub rx_dropped: Option<u64>,

    /// `tx_bytes` in JSON.
    pub tx_bytes: Option<u64>,

    /// `tx_packets` in JSON.
    pub tx_packets: Option<u64>,

    /// `tx_errors` in JSON.
    pub tx_errors: Option<u64>,

    /// `tx_dropped` in JSON.
    pub tx_dropped: Option<u64>,

    /// `endpoint_id` in JSON.
    pub endpoint_id: Option<String>,

    /// `instance_id` in JSON.
    pub instance_id: Option<String>,
}

support::object! { ContainerNetworkStats {
    "rx_bytes"    => rx_bytes:    optional,
    "rx_packets"  => rx_packets:  optional,
    "rx_errors"   => rx_errors:   optional,
    "rx_dropped"  => rx_dropped:  optional,
    "tx_bytes"    => tx_bytes:    optional,
    "tx_packets"  => tx_packets:  optional,
    "tx_errors"   => tx_errors:   optional,
    "tx_dropped"  => tx_dropped:  optional,
    "endpoint_id" => endpoint_id: optional,
    "instance_id" => instance_id: optional,
} }
