// Written by `cargo xtask gen` from `SystemAuth/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of the reply 200 to `POST /auth` (`SystemAuth`).
///
/// API 1.51 and earlier. Since API 1.52 it is `AuthResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemAuthResponse {
    /// `Status` in JSON.
    #[doc(alias = "Status")]
    pub status: String,

    /// `IdentityToken` in JSON.
    #[doc(alias = "IdentityToken")]
    pub identity_token: Option<String>,
}

support::object! { SystemAuthResponse {
    "Status"        => status:         required,
    "IdentityToken" => identity_token: optional,
} }
