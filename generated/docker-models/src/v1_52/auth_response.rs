// Written by `cargo xtask gen` from `AuthResponse` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The response to a login whose user name and password the registry accepted.
///
/// Available in API 1.52 and later. Named `SystemAuthResponse` before API 1.52.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthResponse {
    /// A human-readable message, such as `Login Succeeded`.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: String,

    /// A token to send to the registry in place of the password from now on.
    ///
    /// Empty or omitted if the registry issues none, which is common; continue to send the password in that case.
    ///
    /// JSON key: `IdentityToken`.
    #[doc(alias = "IdentityToken")]
    pub identity_token: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { AuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
    ..?             => unknown,
} }
