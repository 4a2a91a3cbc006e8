// Written by `modelwright gen --spec` from `get/default` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response default to `GET /` (`get`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetDefaultResponse {
    /// `d` in JSON.
    pub d: Option<String>,
}

support::object! { GetDefaultResponse {
    "d" => d: optional,
} }
