// Written by `modelwright gen --spec` from `get_a_b/201` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response 201 to `GET /a/{b}` (`get_a_b`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetABResponse {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { GetABResponse {
    "a" => a: optional,
} }
