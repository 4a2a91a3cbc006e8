// Written by `cargo xtask gen` from `SwarmUnlockkey/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of the reply 200 to `GET /swarm/unlockkey` (`SwarmUnlockkey`).
///
/// API 1.35 and earlier. Since API 1.36 it is `UnlockKeyResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmUnlockkeyResponse {
    /// `UnlockKey` in JSON.
    #[doc(alias = "UnlockKey")]
    pub unlock_key: Option<String>,
}

support::object! { SwarmUnlockkeyResponse {
    "UnlockKey" => unlock_key: optional,
} }
