//! How a caller shows who it is, as plain data.

/// A way to show who is calling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SecurityScheme {
    /// The name by which operations refer to it.
    pub name: &'static str,
    /// How it works.
    pub kind: SecurityKind,
}

/// How a security scheme works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityKind {
    /// A key.
    ApiKey {
        /// Where it is sent: `header`, `query` or `cookie`.
        location: &'static str,
        /// What it is called there.
        name: &'static str,
    },
    /// The header `Authorization`.
    Http {
        /// The scheme, such as `basic` or `bearer`.
        scheme: &'static str,
    },
    /// OAuth 2.
    OAuth2 {
        /// The ways to get a token.
        flows: &'static [OAuthFlow],
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// Where the server says how.
        url: &'static str,
    },
    /// Another one.
    Other {
        /// Its type, as the document calls it.
        kind: &'static str,
    },
}

/// A way to get a token of OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OAuthFlow {
    /// Its name, such as `clientCredentials`.
    pub name: &'static str,
    /// Where a person agrees; empty where none has to.
    pub authorization_url: &'static str,
    /// Where the token is given; empty where it comes with the agreement.
    pub token_url: &'static str,
}
