// Written by `modelwright gen --spec` from `Deep|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::A;

/// The type of `Deep|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepObject {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: Option<A>,
}

support::object! { DeepObject {
    "in" => in_: optional,
} }
