// Written by `cargo xtask gen` from `SwarmInit/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The ID of this node in the new swarm, as a JSON string.
///
/// The body of the reply 200 to `POST /swarm/init` (`SwarmInit`).
///
/// All versions of the API.
pub type SwarmInitResponse = String;
