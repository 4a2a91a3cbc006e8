// Written by `cargo xtask gen` from `SwarmSpec.EncryptionConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The settings for the encryption of the managers' data on disk.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecEncryptionConfig {
    /// If `true`, a manager that restarts stays locked until it receives the swarm's unlock key, which encrypts the
    /// manager's Raft log and TLS key. [`SwarmUnlockkey`] returns the key, and [`SwarmUnlock`] accepts it.
    ///
    /// JSON key: `AutoLockManagers`.
    ///
    #[doc = operation!("SwarmUnlock")]
    #[doc = operation!("SwarmUnlockkey")]
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecEncryptionConfig {
    "AutoLockManagers" => auto_lock_managers: optional,
    ..?                => unknown,
} }
