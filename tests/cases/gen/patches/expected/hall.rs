// Written by `modelwright gen --spec` from `Hall` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Hall`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Hall {
    /// `seats` in JSON.
    pub seats: i64,

    /// `stage` in JSON.
    pub stage: support::Maybe<String>,
}

support::object! { Hall {
    "seats" => seats: required,
    "stage" => stage: maybe,
} }
