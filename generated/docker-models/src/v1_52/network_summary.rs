// Written by `cargo xtask gen` from `NetworkSummary` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Network;

/// A network in the list of networks. Unlike `NetworkInspect`, it leaves out the containers attached and the address
/// counts.
///
/// API 1.52 and later.
pub type NetworkSummary = Network;
