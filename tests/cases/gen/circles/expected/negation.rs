// Written by `modelwright gen --spec` from `Negation` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Expression;

/// The definition `Negation`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Negation {
    /// `Of` in JSON.
    ///
    /// JSON key: `Of`.
    #[doc(alias = "Of")]
    pub of: Option<Box<Expression>>,
}

support::object! { Negation {
    "Of" => of: nullable,
} }
