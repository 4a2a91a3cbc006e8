// Written by `modelwright gen --spec` from `get/2XX` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response 2XX to `GET /` (`get`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Get2XxResponse {
    /// `c` in JSON.
    pub c: Option<String>,
}

support::object! { Get2XxResponse {
    "c" => c: optional,
} }
