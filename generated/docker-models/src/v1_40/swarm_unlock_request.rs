// Written by `cargo xtask gen` from `SwarmUnlock/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The key that unlocks the manager.
///
/// The request body of `POST /swarm/unlock` ([`SwarmUnlock`]).
///
/// Available in API 1.40 and later. Named `SwarmUnlockBody` before API 1.40.
///
#[doc = operation!("SwarmUnlock")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockRequest {
    /// The key that [`SwarmUnlockkey`] returned while the manager was unlocked, such as `SWMKEY-1-…`.
    ///
    /// JSON key: `UnlockKey`.
    ///
    #[doc = operation!("SwarmUnlockkey")]
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmUnlockRequest {
    "UnlockKey" => unlock_key: optional,
    ..?         => unknown,
} }
