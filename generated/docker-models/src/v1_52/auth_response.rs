// Written by `cargo xtask gen` from `AuthResponse` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The registry's answer to a login, when it accepts the user name and password.
///
/// API 1.52 and later. Before API 1.52 it was `SystemAuthResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthResponse {
    /// A message for people, such as `Login Succeeded`.
    #[doc(alias = "Status")]
    pub status: String,

    /// A token to send to the registry from now on in place of the password. Empty or absent when the registry gives none;
    /// then the password stays in use.
    #[doc(alias = "IdentityToken")]
    pub identity_token: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { AuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
    ..?             => unknown,
} }
