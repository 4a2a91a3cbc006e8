// Written by `modelwright gen --spec` from `get/202` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response 202 to `GET /` (`get`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Get202Response {
    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { Get202Response {
    "b" => b: optional,
} }
