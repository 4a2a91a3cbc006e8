#![cfg_attr(rustfmt, rustfmt_skip)]
//! Requests: where the parameters of an operation are written, and how.
//!
//! In: parameters, in the order of the document. Out: an `http::Request`. Needs: `base64`, `http`, `parameter`. All that is not a letter, a
//! digit or one of `-._~` is written as `%` and two hexadecimal digits, in a path also except for `:` and `@`, so that no value can end
//! the part of the URL that it stands in. The first error is kept, and given by `finish`.

use super::{ParameterStyle, ascii_json, base64url, escape, escaped, in_path, in_query, pairs_of};
use http::header::{CONTENT_TYPE, COOKIE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Uri};
use serde::Serialize;
use serde_json::Value;
use std::error::Error;
use std::fmt::{self, Display};

/// A request that is being written.
#[derive(Debug)]
pub struct RequestWriter {
    path: String,
    query: String,
    cookies: String,
    headers: HeaderMap,
    body: Vec<u8>,
    error: Option<RequestError>,
}

impl RequestWriter {
    pub(crate) fn new(base_path: &str) -> Self {
        Self {
            path: base_path.trim_end_matches('/').to_owned(),
            query: String::new(),
            cookies: String::new(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            error: None,
        }
    }

    /// Writes a part of the path template that is no parameter, which is escaped already.
    pub fn literal(&mut self, text: &str) {
        self.path.push_str(text);
    }

    /// Writes a path parameter.
    pub fn segment(&mut self, name: &'static str, value: impl Display) {
        let value = value.to_string();
        // Clients and servers take these out of a path, and with them the parts that stand around them.
        if matches!(value.as_str(), "" | "." | "..") {
            self.fail(RequestError::BadSegment { name, value });
            return;
        }
        escape(&mut self.path, &value, b":@");
    }

    /// Writes a path parameter that is a list or an object, or has a style of its own.
    pub fn styled_segment(
        &mut self,
        name: &'static str,
        style: ParameterStyle,
        explode: bool,
        value: impl Serialize,
    ) {
        let Some(value) = self.json_value(&value) else {
            return;
        };
        let text = in_path(name, style, explode, &value, b":@");
        if matches!(text.as_str(), "" | "." | "..") {
            let value = text;
            self.fail(RequestError::BadSegment { name, value });
            return;
        }
        self.path.push_str(&text);
    }

    /// Writes a path parameter that is JSON.
    pub fn json_segment(&mut self, name: &'static str, value: impl Serialize) {
        if let Some(text) = self.json_text(&value) {
            self.segment(name, text);
        }
    }

    /// Writes each of these values as a query parameter of this name.
    pub fn query<T: Display>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        for value in values {
            self.pair(name, &value.to_string());
        }
    }

    /// Writes a query parameter whose value is JSON.
    pub fn query_json<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.pair(name, &text);
        }
    }

    /// Writes a query parameter that is a list or an object.
    pub fn styled_query<T: Serialize>(
        &mut self,
        name: &str,
        style: ParameterStyle,
        explode: bool,
        value: Option<T>,
    ) {
        let Some(value) = value.and_then(|value| self.json_value(&value)) else {
            return;
        };
        for (key, value) in in_query(name, style, explode, &value) {
            self.raw_pair(&key, &value);
        }
    }

    /// Writes a query parameter whose value is base64url of JSON.
    pub fn query_base64<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.pair(name, &base64url(text.as_bytes()));
        }
    }

    /// Writes a header.
    pub fn header<T: Display>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(value) = value {
            self.put_header(name, &value.to_string());
        }
    }

    /// Writes a header whose value is JSON.
    pub fn header_json<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.put_header(name, &ascii_json(&text));
        }
    }

    /// Writes a header whose value is base64url of JSON.
    pub fn header_base64<T: Serialize>(&mut self, name: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.put_header(name, &base64url(text.as_bytes()));
        }
    }

    /// Writes a header that is a list or an object.
    pub fn styled_header<T: Serialize>(
        &mut self,
        name: &'static str,
        explode: bool,
        value: Option<T>,
    ) {
        if let Some(value) = value.and_then(|value| self.json_value(&value)) {
            let parts = pairs_of(&value, explode).join(",");
            self.put_header(name, &parts);
        }
    }

    /// Writes a cookie.
    pub fn cookie<T: Display>(&mut self, name: &str, value: Option<T>) {
        if let Some(value) = value {
            let mut text = String::new();
            escape(&mut text, &value.to_string(), b"");
            self.raw_cookie(name, &text);
        }
    }

    /// Writes a cookie whose value is JSON.
    pub fn cookie_json<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.cookie(name, Some(text));
        }
    }

    /// Writes a cookie whose value is base64url of JSON.
    pub fn cookie_base64<T: Serialize>(&mut self, name: &str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.cookie(name, Some(base64url(text.as_bytes())));
        }
    }

    /// Writes a cookie that is a list or an object.
    pub fn styled_cookie<T: Serialize>(&mut self, name: &str, explode: bool, value: Option<T>) {
        let Some(value) = value.and_then(|value| self.json_value(&value)) else {
            return;
        };
        for (key, value) in in_query(name, ParameterStyle::Form, explode, &value) {
            self.raw_cookie(&key, &value);
        }
    }

    /// Says which media types are accepted.
    pub fn accept(&mut self, media_types: &'static str) {
        let name = http::header::ACCEPT;
        if !self.headers.contains_key(&name) {
            self.headers
                .insert(name, HeaderValue::from_static(media_types));
        }
    }

    /// Writes a body of JSON.
    pub fn json<T: Serialize>(&mut self, media_type: &'static str, value: Option<T>) {
        if let Some(text) = value.and_then(|value| self.json_text(&value)) {
            self.bytes(media_type, Some(text.into_bytes()));
        }
    }

    /// Writes a body as it is. A header parameter may have said its media type already.
    pub fn bytes(&mut self, media_type: &'static str, body: Option<Vec<u8>>) {
        let Some(body) = body else {
            return;
        };
        if !self.headers.contains_key(CONTENT_TYPE) {
            self.put_header("content-type", media_type);
        }
        self.body = body;
    }

    /// Writes a body in a media type that is made with it.
    pub(crate) fn bytes_as(&mut self, media_type: &str, body: Vec<u8>) {
        self.put_header("content-type", media_type);
        self.body = body;
    }

    /// Keeps the first error.
    pub(crate) fn fail(&mut self, error: RequestError) {
        self.error.get_or_insert(error);
    }

    /// Returns the request, or the first error.
    pub(crate) fn finish(mut self, method: Method) -> Result<Request<Vec<u8>>, RequestError> {
        if !self.cookies.is_empty() {
            let cookies = std::mem::take(&mut self.cookies);
            self.put_header(COOKIE.as_str(), &cookies);
        }
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut uri = self.path;
        if !self.query.is_empty() {
            uri.push('?');
            uri.push_str(&self.query);
        }
        let mut request = Request::new(self.body);
        *request.method_mut() = method;
        *request.uri_mut() = Uri::try_from(uri).map_err(RequestError::Uri)?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    fn pair(&mut self, key: &str, value: &str) {
        let mut text = String::new();
        escape(&mut text, value, b"");
        self.raw_pair(&escaped(key), &text);
    }

    /// Writes a query parameter whose parts are escaped already.
    fn raw_pair(&mut self, key: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.push_str(key);
        self.query.push('=');
        self.query.push_str(value);
    }

    fn raw_cookie(&mut self, key: &str, value: &str) {
        if !self.cookies.is_empty() {
            self.cookies.push_str("; ");
        }
        self.cookies.push_str(key);
        self.cookies.push('=');
        self.cookies.push_str(value);
    }

    fn put_header(&mut self, name: &str, value: &str) {
        let header = HeaderName::try_from(name).ok();
        let held = HeaderValue::try_from(value).ok();
        match header.zip(held) {
            Some((header, held)) => _ = self.headers.insert(header, held),
            None => self.fail(RequestError::BadHeader {
                name: name.to_owned(),
            }),
        }
    }

    fn json_text<T: Serialize>(&mut self, value: &T) -> Option<String> {
        match serde_json::to_string(value) {
            Ok(text) => Some(text),
            Err(error) => {
                self.fail(RequestError::Json(error));
                None
            }
        }
    }

    fn json_value<T: Serialize>(&mut self, value: &T) -> Option<Value> {
        match serde_json::to_value(value) {
            Ok(value) => Some(value),
            Err(error) => {
                self.fail(RequestError::Json(error));
                None
            }
        }
    }
}

/// Why there is no request.
#[derive(Debug)]
#[non_exhaustive]
pub enum RequestError {
    /// A path parameter is empty, `.` or `..`, which would lead to another path.
    BadSegment {
        /// The name of the parameter.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A header cannot hold its value: only visible characters, spaces and tabs can be sent.
    BadHeader {
        /// The name of the header.
        name: String,
    },
    /// A value cannot be written as JSON.
    Json(serde_json::Error),
    /// The URI is too long, or the base path is not one.
    Uri(http::uri::InvalidUri),
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadSegment { name, value } => {
                write!(f, "the path parameter `{name}` cannot be {value:?}")
            }
            Self::BadHeader { name } => write!(f, "the header `{name}` cannot hold its value"),
            Self::Json(error) => error.fmt(f),
            Self::Uri(error) => error.fmt(f),
        }
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Json(error) => Some(error),
            Self::Uri(error) => Some(error),
            Self::BadSegment { .. } | Self::BadHeader { .. } => None,
        }
    }
}
