// Written by `cargo xtask gen` from `SwarmSpec.EncryptionConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `SwarmSpec.EncryptionConfig`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecEncryptionConfig {
    /// `AutoLockManagers` in JSON.
    #[doc(alias = "AutoLockManagers")]
    pub auto_lock_managers: Option<bool>,
}

support::object! { SwarmSpecEncryptionConfig {
    "AutoLockManagers" => auto_lock_managers: optional,
} }
