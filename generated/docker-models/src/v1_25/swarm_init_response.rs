// Written by `cargo xtask gen` from `SwarmInit/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The ID of this node in the new swarm, as a JSON string.
///
/// The body of response 200 to `POST /swarm/init` ([`SwarmInit`]).
///
/// Available in all API versions.
///
#[doc = operation!("SwarmInit")]
pub type SwarmInitResponse = String;
