// Written by `cargo xtask gen` from `SwarmUnlockkey/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The unlock key of the managers.
///
/// The body of response 200 to `GET /swarm/unlockkey` ([`SwarmUnlockkey`]).
///
/// Available in API 1.35 and earlier. Named `UnlockKeyResponse` since API 1.36.
///
#[doc = operation!("SwarmUnlockkey")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockkeyResponse {
    /// The key that unlocks a manager after a restart, for [`SwarmUnlock`]. Starts with `SWMKEY-1-`.
    ///
    /// Empty (`""`) if the swarm does not lock its managers.
    ///
    /// JSON key: `UnlockKey`.
    ///
    #[doc = operation!("SwarmUnlock")]
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmUnlockkeyResponse {
    "UnlockKey" => unlock_key: optional,
    ..?         => unknown,
} }
