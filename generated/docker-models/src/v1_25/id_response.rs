// Written by `cargo xtask gen` from `IdResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The ID of something that was just made: a command to execute, an image from a commit, a config, a secret.
///
/// API 1.47 and earlier: A reply that consists of an ID, as for a new exec instance, a committed image, a secret or a config.
///
/// All versions of the API.
#[doc(alias = "IDResponse")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IdResponse {
    /// The ID. Its form depends on what was made.
    ///
    /// For configs and secrets engines send the key as `ID`.
    ///
    /// API 1.47 and earlier: The ID of what has just been created.
    #[doc(alias = "Id")]
    pub id: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { IdResponse {
    "Id" => id:     required,
    ..?  => unknown,
} }
