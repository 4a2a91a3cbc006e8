// Written by `cargo xtask gen` from `ContainerNetworkStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Traffic counters of one network interface of a container, from the time it was attached.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerNetworkStats {
    /// Bytes that came in through the interface.
    pub rx_bytes: Option<u64>,

    /// Packets that came in through the interface.
    pub rx_packets: Option<u64>,

    /// Incoming packets that were faulty. Windows does not count them and always reports zero.
    pub rx_errors: Option<u64>,

    /// Packets that arrived but were thrown away, for example for want of buffer space.
    pub rx_dropped: Option<u64>,

    /// Bytes that went out through the interface.
    pub tx_bytes: Option<u64>,

    /// Packets that went out through the interface.
    pub tx_packets: Option<u64>,

    /// Packets that failed to go out because of a fault. Windows does not count them and always reports zero.
    pub tx_errors: Option<u64>,

    /// Packets to be sent that were thrown away instead.
    pub tx_dropped: Option<u64>,

    /// Which endpoint of the Windows host network the numbers belong to. Absent on Linux.
    pub endpoint_id: Option<String>,

    /// An identifier that Windows gives to this instance of the endpoint. Absent on Linux.
    pub instance_id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
