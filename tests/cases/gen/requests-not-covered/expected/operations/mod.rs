// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, deprecated, unused_imports, clippy::all, clippy::pedantic)]

//! The operations of Corners 1.

mod a;

use super::support;
pub use super::support::{
    DecodeError, Decoder, Items, Lines, NoError, OAuthFlow, Operation, Received,
    ReplyError, RequestError, RequestWriter, SecurityKind, SecurityScheme,
    StreamOperation, Upgraded,
};

/// An operation of this version of the API.
pub trait IntoRequest: Operation {
    /// The version, as the document writes it.
    const API_VERSION: &'static str = "1";

    /// What stands before the path of each operation.
    const BASE_PATH: &'static str = "";

    /// Returns the request, its path below [`BASE_PATH`](Self::BASE_PATH).
    ///
    /// # Errors
    ///
    /// As [`Operation::into_request_below`].
    fn into_request(self) -> Result<http::Request<Vec<u8>>, RequestError> {
        self.into_request_below(Self::BASE_PATH)
    }
}

pub use self::a::A;

impl IntoRequest for A {}
