// Written by `modelwright gen --spec` from `a/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;
use super::super::Made;

/// The operation `A`.
///
/// Sent as `POST /a`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct A {
    /// The parameter `raw`.
    pub raw: Option<String>,

    /// The parameter `also`.
    pub also: Option<String>,

    /// The parameter `flag`.
    pub flag: Option<bool>,

    /// The parameter `doc`.
    pub doc: Option<String>,

    /// The body of the request.
    pub body: Option<Made>,
}

impl A {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            raw: None,
            also: None,
            flag: None,
            doc: None,
            body: None,
        }
    }

    /// Sets `raw`.
    #[must_use]
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// Sets `also`.
    #[must_use]
    pub fn also(mut self, also: impl Into<String>) -> Self {
        self.also = Some(also.into());
        self
    }

    /// Sets `flag`.
    #[must_use]
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Sets `doc`.
    #[must_use]
    pub fn doc(mut self, doc: impl Into<String>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, body: impl Into<Made>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl support::Operation for A {
    type Reply = ();
    type Error = support::NoError;

    const ID: &'static str = "a";
    const METHOD: http::Method = http::Method::POST;
    const PATH: &'static str = "/a";
    const TAGS: &'static [&'static str] = &[];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/a");
        to.query("raw", self.raw.as_ref());
        to.query("also", self.also.as_ref());
        to.query("flag", self.flag.as_ref());
        to.query("doc", self.doc.as_ref());
        to.json("application/json", self.body.as_ref());
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => Ok(()),
            _ => Err(from.unlisted()),
        }
    }
}
