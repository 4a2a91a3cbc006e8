// Written by `cargo xtask gen` from `SystemAuth/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The registry accepted the credentials.
///
/// The body of response 200 to `POST /auth` ([`SystemAuth`]).
///
/// Available in API 1.51 and earlier. Named `AuthResponse` since API 1.52.
///
#[doc = operation!("SystemAuth")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemAuthResponse {
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

support::object! { SystemAuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
    ..?             => unknown,
} }
