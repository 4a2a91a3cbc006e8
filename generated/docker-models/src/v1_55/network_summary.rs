// Written by `cargo xtask gen` from `NetworkSummary` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Network;

/// The definition `NetworkSummary`.
pub type NetworkSummary = Network;
