// Written by `cargo xtask gen` from `SwarmUnlock/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `POST /swarm/unlock` (`SwarmUnlock`).
///
/// API 1.40 and later. Before API 1.40 it was `SwarmUnlockBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockRequest {
    /// `UnlockKey` in JSON.
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,
}

support::object! { SwarmUnlockRequest {
    "UnlockKey" => unlock_key: optional,
} }
