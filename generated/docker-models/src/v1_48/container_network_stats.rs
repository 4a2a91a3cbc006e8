// Written by `cargo xtask gen` from `ContainerNetworkStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The traffic counters of a network interface of a container, counted from the time it was attached.
///
/// Available in API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerNetworkStats {
    /// The number of bytes received.
    pub rx_bytes: Option<u64>,

    /// The number of packets received.
    pub rx_packets: Option<u64>,

    /// The number of received packets with errors. Always zero on Windows, which does not count them.
    pub rx_errors: Option<u64>,

    /// The number of received packets that were dropped, for example for lack of buffer space.
    pub rx_dropped: Option<u64>,

    /// The number of bytes sent.
    pub tx_bytes: Option<u64>,

    /// The number of packets sent.
    pub tx_packets: Option<u64>,

    /// The number of packets that could not be sent because of an error. Always zero on Windows, which does not count
    /// them.
    pub tx_errors: Option<u64>,

    /// The number of outgoing packets that were dropped.
    pub tx_dropped: Option<u64>,

    /// The endpoint of the Windows host network that the counters belong to. Omitted on Linux.
    pub endpoint_id: Option<String>,

    /// The ID that Windows assigns to this instance of the endpoint. Omitted on Linux.
    pub instance_id: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
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
    ..?           => unknown,
} }
