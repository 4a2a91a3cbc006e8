// Written by `cargo xtask gen` from `SwarmUnlock/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The key that unlocks the manager.
///
/// The request body of `POST /swarm/unlock` (`SwarmUnlock`).
///
/// API 1.39 and earlier. Since API 1.40 it is `SwarmUnlockRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockBody {
    /// The key that `SwarmUnlockkey` told while the manager was open, such as `SWMKEY-1-…`.
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmUnlockBody {
    "UnlockKey" => unlock_key: optional,
    ..?         => unknown,
} }
