// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Shop 2.

mod item_get;
mod post_upload;
mod login;
mod operation2;
mod ping;

use super::support;
pub use super::support::{
    DecodeError, Decoder, Items, Lines, NoError, OAuthFlow, Operation, Received,
    ReplyError, RequestError, RequestWriter, SecurityKind, SecurityScheme,
    StreamOperation, Upgraded, FilePart,
};

/// An operation of this version of the API.
pub trait IntoRequest: Operation {
    /// The version, as the document writes it.
    const API_VERSION: &'static str = "2";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "/v2";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

/// The ways to show who is calling.
pub const SECURITY_SCHEMES: &[support::SecurityScheme] = &[
    support::SecurityScheme {
        name: "key",
        kind: support::SecurityKind::ApiKey {
            location: "header",
            name: "X-Key",
        },
    },
    support::SecurityScheme {
        name: "oauth",
        kind: support::SecurityKind::OAuth2 {
            flows: &[
                support::OAuthFlow {
                    name: "clientCredentials",
                    authorization_url: "",
                    token_url: "https://x/t",
                },
            ],
        },
    },
];

pub use self::item_get::{ItemGet, ItemGetTags, ItemGetWhere, ItemGetReply, ItemGetError};
pub use self::post_upload::{PostUpload, PostUploadForm};
pub use self::login::{Login, LoginForm};
pub use self::operation2::Operation2;
pub use self::ping::Ping;

impl IntoRequest for ItemGet {}
impl IntoRequest for Login {}
impl IntoRequest for Operation2 {}
impl IntoRequest for Ping {}
impl IntoRequest for PostUpload {}
