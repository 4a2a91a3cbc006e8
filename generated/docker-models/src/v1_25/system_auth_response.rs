// Written by `cargo xtask gen` from `SystemAuth/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The registry accepts the credentials.
///
/// The body of the reply 200 to `POST /auth` (`SystemAuth`).
///
/// API 1.51 and earlier. Since API 1.52 it is `AuthResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemAuthResponse {
    /// The outcome in words, such as `Login Succeeded`.
    #[doc(alias = "Status")]
    pub status: String,

    /// A token that can stand in for the password from now on.
    ///
    /// Empty or left out if the registry gives none, as most do.
    #[doc(alias = "IdentityToken")]
    pub identity_token: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemAuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
    ..?             => unknown,
} }
