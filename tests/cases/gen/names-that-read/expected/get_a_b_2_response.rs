// Written by `modelwright gen --spec` from `get_a_b_2/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// OK
///
/// The body of response 200 to `GET /a/b` (`get_a_b_2`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetAB2Response {
    /// `b` in JSON.
    pub b: Option<String>,
}

support::object! { GetAB2Response {
    "b" => b: optional,
} }
