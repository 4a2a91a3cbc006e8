// Written by `cargo xtask gen` from `AuthConfig` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Credentials for one registry. Sent as the body of a login check, and as base64url-encoded JSON in the
/// `X-Registry-Auth` header of pulls and pushes.
///
/// Available in all API versions; this form: 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthConfig {
    /// The name of the account.
    pub username: Option<String>,

    /// The account's password, or an access token in its place. It is not encrypted beyond the encryption of the
    /// connection itself.
    pub password: Option<String>,

    /// The registry that the credentials apply to, as a host name with an optional port, such as `registry.example:5000`.
    /// The address of Docker Hub is `https://index.docker.io/v1/`.
    pub serveraddress: Option<String>,

    /// The user name and password as one string: the Base64 encoding of `<user>:<password>`, as in Docker's configuration
    /// file. Used if `username` and `password` are omitted.
    pub auth: Option<String>,

    /// A token that the registry returned for an earlier login. It replaces the password; `username` is ignored.
    pub identitytoken: Option<String>,

    /// A bearer token, sent to the registry unchanged and without requesting another token.
    pub registrytoken: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { AuthConfig {
    "username"      => username:      optional,
    "password"      => password:      optional,
    "serveraddress" => serveraddress: optional,
    "auth"          => auth:          optional,
    "identitytoken" => identitytoken: optional,
    "registrytoken" => registrytoken: optional,
    ..?             => unknown,
} }
