// Written by `cargo xtask gen` from `SwarmUnlock/body` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /swarm/unlock` (`SwarmUnlock`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockRequest {
    /// `UnlockKey` in JSON.
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,
}

support::object! { SwarmUnlockRequest {
    "UnlockKey" => unlock_key: optional,
} }
