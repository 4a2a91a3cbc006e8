// Written by `cargo xtask gen` from `Secret.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of the secret. Pass its `Index` to `SecretUpdate`, which uses it to reject conflicting updates.
///
/// Available in API 1.26 and earlier. Named `ObjectVersion` since API 1.27.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretVersion {
    /// The version number. Pass it as `version` to `SecretUpdate`.
    ///
    /// JSON key: `Index`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SecretVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
