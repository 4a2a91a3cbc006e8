#![cfg_attr(rustfmt, rustfmt_skip)]
//! What an operation is: a request to build, and a reply to read.
//!
//! In: the parameters of an operation; later the status, the headers and the body of its reply. Out: an `http::Request`; a typed
//! reply or a typed error. Needs: `request`, `decode`, `json`, `http`. Left out on purpose: sending, connections, time limits and
//! redirects, which are the work of an HTTP client.

use super::{DecodeError, Decoder, Items, RequestError, RequestWriter, from_slice};
use http::{HeaderMap, Method, Request, StatusCode};
use std::error::Error;
use std::fmt;
use std::io::Read;

/// An operation with its parameters: builds the request, and reads the reply.
///
/// ```text
/// let request = ImageList::new().all(true).into_request()?;   // http::Request<Vec<u8>>
/// // … any client sends it …
/// let images = ImageList::read(status, &headers, &body)?;
/// ```
pub trait Operation: Sized {
    /// What a reply of success holds.
    type Reply;

    /// What a reply of failure holds.
    type Error: fmt::Debug + 'static;

    /// Its id in the document.
    const ID: &'static str;

    /// The HTTP method.
    const METHOD: Method;

    /// The path template, with `{}` around its parameters, below the base path of the API.
    const PATH: &'static str;

    /// The groups that it belongs to.
    const TAGS: &'static [&'static str];

    /// The security requirements, one of which has to be met: names of schemes, each with its scopes. Empty where none is needed.
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[];

    /// Writes path, query, headers and body.
    fn write(self, to: &mut RequestWriter);

    /// Reads the reply.
    ///
    /// # Errors
    ///
    /// If the status is one of failure, or the body does not fit.
    fn read_reply(from: &Received<'_>) -> Result<Self::Reply, ReplyError<Self::Error>>;

    /// Returns whether the document lists the status as one of success.
    fn is_success(status: StatusCode) -> bool;

    /// Returns the request, its path below a base path such as `/v1`: of the API, of a proxy, or of a version that was agreed
    /// upon with the server.
    ///
    /// The URI has no host, as HTTP/1.1 sends it: a client that needs a whole URL puts the address in front. A body that is too
    /// large for memory is put in place by `request.map(|_| body)`.
    ///
    /// # Errors
    ///
    /// If a path parameter is empty, `.` or `..`, a header cannot hold a value, the base path is not one, or the URI is too long.
    fn into_request_below(self, base_path: &str) -> Result<Request<Vec<u8>>, RequestError> {
        let mut writer = RequestWriter::new(base_path);
        self.write(&mut writer);
        writer.finish(Self::METHOD)
    }

    /// Reads a reply whose body is there as a whole.
    ///
    /// # Errors
    ///
    /// If the status is one of failure, or the body does not fit.
    fn read(
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Self::Reply, ReplyError<Self::Error>> {
        Self::read_reply(&Received {
            status,
            headers,
            body,
        })
    }

    /// Reads a reply from a reader, to its end.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read), and if the body cannot be received.
    fn read_from<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        mut body: R,
    ) -> Result<Self::Reply, ReplyError<Self::Error>> {
        let mut bytes = Vec::new();
        match body.read_to_end(&mut bytes) {
            Ok(_) => Self::read(status, headers, &bytes),
            Err(error) => Err(ReplyError::Read { status, error }),
        }
    }

    /// Returns the body as it comes, where the status is one of success: for a body that is not to be held in memory.
    ///
    /// # Errors
    ///
    /// If the status is one of failure; then the body is read, up to 1 MiB.
    fn open<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        body: R,
    ) -> Result<R, ReplyError<Self::Error>> {
        if Self::is_success(status) {
            return Ok(body);
        }
        let mut text = Vec::new();
        body.take(ERROR_LIMIT)
            .read_to_end(&mut text)
            .map_err(|error| ReplyError::Read { status, error })?;
        match Self::read(status, headers, &text) {
            Err(error) => Err(error),
            Ok(_) => Err(ReplyError::Status { status, body: text }),
        }
    }
}

/// The most bytes of the body of a failure that [`Operation::open`] reads: 1 MiB.
pub const ERROR_LIMIT: u64 = 1 << 20;

/// An operation whose reply is a stream of items.
pub trait StreamOperation: Operation {
    /// Splits the body into items.
    type Decoder: Decoder;

    /// Returns what decodes a body with these headers.
    fn decoder(headers: &HeaderMap) -> Self::Decoder;

    /// Returns the items of a body, as they come.
    ///
    /// # Errors
    ///
    /// As [`open`](Operation::open).
    fn items<R: Read>(
        status: StatusCode,
        headers: &HeaderMap,
        body: R,
    ) -> Result<Items<R, Self::Decoder>, ReplyError<Self::Error>> {
        let body = Self::open(status, headers, body)?;
        Ok(Items::new(body, Self::decoder(headers)))
    }
}

/// A reply as it was received.
#[derive(Clone, Copy, Debug)]
pub struct Received<'a> {
    status: StatusCode,
    headers: &'a HeaderMap,
    body: &'a [u8],
}

impl<'a> Received<'a> {
    /// The status, as a number.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The headers.
    pub fn headers(&self) -> &'a HeaderMap {
        self.headers
    }

    /// The body as JSON. A body without any bytes is null.
    ///
    /// # Errors
    ///
    /// If it is none, or of another type.
    pub fn json<T: serde::de::DeserializeOwned, E>(&self) -> Result<T, ReplyError<E>> {
        let is_blank = self.body.iter().all(u8::is_ascii_whitespace);
        let body = if is_blank { b"null" } else { self.body };
        from_slice(body).map_err(|error| self.unreadable(DecodeError::Json(error)))
    }

    /// The body as text.
    ///
    /// # Errors
    ///
    /// If it is not UTF-8.
    pub fn text<E>(&self) -> Result<String, ReplyError<E>> {
        let text = std::str::from_utf8(self.body);
        text.map(str::to_owned)
            .map_err(|_| self.unreadable(DecodeError::NotUtf8))
    }

    /// The body as it is.
    pub fn bytes(&self) -> Vec<u8> {
        self.body.to_vec()
    }

    /// All items of the body.
    ///
    /// # Errors
    ///
    /// If one cannot be read.
    pub fn items<D: Decoder, E>(&self, decoder: D) -> Result<Vec<D::Item>, ReplyError<E>> {
        let items: Result<_, _> = Items::new(self.body, decoder).collect();
        items.map_err(|error: DecodeError| self.unreadable(error))
    }

    /// The body as what a failure holds.
    pub fn failure<E: serde::de::DeserializeOwned>(&self) -> ReplyError<E> {
        match from_slice(self.body) {
            Ok(error) => ReplyError::Api {
                status: self.status,
                error,
            },
            Err(_) => self.unlisted(),
        }
    }

    /// The same, with the body as a part of an enum.
    pub fn failure_as<T: serde::de::DeserializeOwned, E>(
        &self,
        part: impl FnOnce(T) -> E,
    ) -> ReplyError<E> {
        match self.failure::<T>() {
            ReplyError::Api { status, error } => ReplyError::Api {
                status,
                error: part(error),
            },
            _ => self.unlisted(),
        }
    }

    /// An error for a status that the document does not list, or whose body does not fit.
    pub fn unlisted<E>(&self) -> ReplyError<E> {
        ReplyError::Status {
            status: self.status,
            body: self.body.to_vec(),
        }
    }

    fn unreadable<E>(&self, error: DecodeError) -> ReplyError<E> {
        ReplyError::Body {
            status: self.status,
            error,
        }
    }
}

/// Why a reply is not the one of success.
#[derive(Debug)]
pub enum ReplyError<E> {
    /// The API says that it failed, and why.
    Api {
        /// The status.
        status: StatusCode,
        /// What the body says.
        error: E,
    },
    /// The status is not one of success, and the body is no error of this API; it may be empty.
    Status {
        /// The status.
        status: StatusCode,
        /// The body.
        body: Vec<u8>,
    },
    /// The status is one of success, and the body does not fit.
    Body {
        /// The status.
        status: StatusCode,
        /// Why it does not.
        error: DecodeError,
    },
    /// The body could not be received.
    Read {
        /// The status.
        status: StatusCode,
        /// Why it could not.
        error: std::io::Error,
    },
}

impl<E> ReplyError<E> {
    /// The status of the reply.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Api { status, .. }
            | Self::Status { status, .. }
            | Self::Body { status, .. }
            | Self::Read { status, .. } => *status,
        }
    }
}

impl<E: fmt::Debug> fmt::Display for ReplyError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api { status, error } => write!(f, "{status}: {error:?}"),
            Self::Status { status, body } => {
                let text = String::from_utf8_lossy(body);
                let shown: String = text.chars().take(200).collect();
                write!(f, "{status}: {shown}")
            }
            Self::Body { status, error } => write!(f, "the body of {status}: {error}"),
            Self::Read { status, error } => write!(f, "the body of {status}: {error}"),
        }
    }
}

impl<E: fmt::Debug> Error for ReplyError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Body { error, .. } => Some(error),
            Self::Read { error, .. } => Some(error),
            Self::Api { .. } | Self::Status { .. } => None,
        }
    }
}

/// What a failure holds where the document gives it no body: nothing, so there is no value of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoError {}

/// The connection now belongs to another protocol, which the headers name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Upgraded;
