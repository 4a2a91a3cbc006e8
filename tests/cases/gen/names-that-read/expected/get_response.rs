// Written by `modelwright gen --spec` from `get/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response 200 to `GET /` (`get`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetResponse {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { GetResponse {
    "a" => a: optional,
} }
