// Written by `cargo xtask gen` from `AuthResponse` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AuthResponse`.
///
/// API 1.52 and later. Before API 1.52 it was `SystemAuthResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthResponse {
    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: String,

    /// `IdentityToken` in JSON.
    #[doc(alias = "IdentityToken")]
    pub identity_token: Option<String>,
}

support::object! { AuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
} }
