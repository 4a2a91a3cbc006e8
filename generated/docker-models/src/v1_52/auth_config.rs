// Written by `cargo xtask gen` from `AuthConfig` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `AuthConfig`.
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthConfig {
    /// `username` in JSON.
    pub username: Option<String>,

    /// `password` in JSON.
    pub password: Option<String>,

    /// `serveraddress` in JSON.
    pub serveraddress: Option<String>,
}

support::object! { AuthConfig {
    "username"      => username:      optional,
    "password"      => password:      optional,
    "serveraddress" => serveraddress: optional,
} }
