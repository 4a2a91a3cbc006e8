// Written by `modelwright gen --spec` from `ping/` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::support;

/// The operation `Ping`.
///
/// Sent as `GET /ping`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ping {}

impl Ping {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {}
    }
}

impl support::Operation for Ping {
    type Reply = String;
    type Error = support::NoError;

    const ID: &'static str = "ping";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/ping";
    const TAGS: &'static [&'static str] = &[];
    const SECURITY: &'static [&'static [(&'static str, &'static [&'static str])]] = &[
        &[("key", &[])],
    ];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/ping");
        to.accept("text/plain");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 0..= 399)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            0..=399 => from.text(),
            _ => Err(from.unlisted()),
        }
    }
}
