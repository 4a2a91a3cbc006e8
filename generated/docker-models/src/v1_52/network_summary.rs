// Written by `cargo xtask gen` from `NetworkSummary` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::Network;

/// A network in the list that [`NetworkList`] returns. Unlike [`NetworkInspect`], it contains neither the connected
/// containers nor the address counts.
///
/// Available in API 1.52 and later.
///
#[doc = operation!("NetworkInspect")]
#[doc = operation!("NetworkList")]
pub type NetworkSummary = Network;
