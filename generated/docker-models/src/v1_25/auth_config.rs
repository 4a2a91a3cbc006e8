// Written by `cargo xtask gen` from `AuthConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Credentials for one registry. Sent as the body of a login check, and, as base64url-encoded JSON in the
/// `X-Registry-Auth` header, along with pulls and pushes.
///
/// All versions of the API. In this form: API 1.51 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct AuthConfig {
    /// The account to log in with.
    pub username: Option<String>,

    /// The account's password, or an access token used in its stead. Nothing but the connection itself protects it.
    pub password: Option<String>,

    /// An e-mail address for the account. Registries no longer ask for one, so leave it out.
    ///
    /// API 1.51 and earlier.
    #[deprecated(note = "since API 1.23")]
    pub email: Option<String>,

    /// The registry that the credentials are for, as a host name with an optional port, such as
    /// `registry.example:5000`. Docker Hub goes by `https://index.docker.io/v1/`.
    pub serveraddress: Option<String>,

    /// The user name and password in one text, `<user>:<password>` in base64, as a configuration file of Docker has them.
    /// Used if `username` and `password` are left out.
    pub auth: Option<String>,

    /// A token that a registry gave in an earlier login. It takes the place of the password; `username` is ignored.
    pub identitytoken: Option<String>,

    /// A bearer token that is sent to the registry as it is, without asking for another one.
    pub registrytoken: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { AuthConfig {
    "username"      => username:      optional,
    "password"      => password:      optional,
    "email"         => email:         optional,
    "serveraddress" => serveraddress: optional,
    "auth"          => auth:          optional,
    "identitytoken" => identitytoken: optional,
    "registrytoken" => registrytoken: optional,
    ..?             => unknown,
} }
