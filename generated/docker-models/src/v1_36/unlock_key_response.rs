// Written by `cargo xtask gen` from `SwarmUnlockkey/200` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The key with which managers are unlocked.
///
/// The body of the reply 200 to `GET /swarm/unlockkey` (`SwarmUnlockkey`).
///
/// API 1.36 and later. Before API 1.36 it was `SwarmUnlockkeyResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UnlockKeyResponse {
    /// The key that opens a manager after a restart, for `SwarmUnlock`. It starts with `SWMKEY-1-`.
    ///
    /// `""` if the swarm does not lock its managers.
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { UnlockKeyResponse {
    "UnlockKey" => unlock_key: optional,
    ..?         => unknown,
} }
