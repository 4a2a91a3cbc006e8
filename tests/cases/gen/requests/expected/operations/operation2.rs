// Written by `modelwright gen --spec` from `operation/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;
use super::super::Item;

/// The operation `Operation2`.
///
/// Sent as `GET /events`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation2 {}

impl Operation2 {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for Operation2 {
    type Reply = Vec<Item>;
    type Error = support::NoError;

    const ID: &'static str = "operation";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/events";
    const TAGS: &'static [&'static str] = &[];
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[
        &[("key", &[])],
    ];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/events");
        to.accept("application/x-ndjson");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Lines::new()),
            _ => Err(from.unlisted()),
        }
    }
}

impl support::StreamOperation for Operation2 {
    type Decoder = support::Lines<Item>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
