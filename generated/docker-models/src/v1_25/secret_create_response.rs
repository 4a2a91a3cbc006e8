// Written by `cargo xtask gen` from `SecretCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The secret is stored in the swarm.
///
/// The body of the reply 201 to `POST /secrets/create` (`SecretCreate`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretCreateResponse {
    /// The new secret's ID, 25 letters and digits.
    #[doc(alias = "ID")]
    pub id: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SecretCreateResponse {
    "ID" => id:     required,
    ..?  => unknown,
} }
