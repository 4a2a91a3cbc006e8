// Written by `cargo xtask gen` from `SecretCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The secret was created.
///
/// The body of response 201 to `POST /secrets/create` ([`SecretCreate`]).
///
/// Available in all API versions.
///
#[doc = operation!("SecretCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretCreateResponse {
    /// The ID of the new secret: 25 letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SecretCreateResponse {
    "ID" => id:     required,
    ..?  => unknown,
} }
