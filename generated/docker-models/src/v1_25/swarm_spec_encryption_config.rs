// Written by `cargo xtask gen` from `SwarmSpec.EncryptionConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How the managers encrypt what they store on disk.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecEncryptionConfig {
    /// Whether a manager that restarts stays locked until somebody enters the swarm's unlock key. The key encrypts the
    /// manager's Raft log and TLS key; `SwarmUnlockkey` shows it, and `SwarmUnlock` takes it.
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecEncryptionConfig {
    "AutoLockManagers" => auto_lock_managers: optional,
    ..?                => unknown,
} }
