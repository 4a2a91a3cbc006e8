// Written by `modelwright gen --spec` from `get/200@"application/x-ndjson"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of response 200 to `GET /` (`get`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetResponseApplicationXNdjson {
    /// `line` in JSON.
    pub line: Option<String>,
}

support::object! { GetResponseApplicationXNdjson {
    "line" => line: optional,
} }
