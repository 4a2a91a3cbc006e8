// Written by `modelwright gen --spec` from `Deep|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::B;

/// The type of `Deep|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepObject2 {
    /// `in` in JSON.
    ///
    /// JSON key: `in`.
    #[doc(alias = "in")]
    pub in_: Option<B>,
}

support::object! { DeepObject2 {
    "in" => in_: optional,
} }
