// Written by `modelwright gen --spec` from `Product` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Term;

/// The definition `Product`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Product {
    /// \`\` in JSON.
    pub unnamed: Option<String>,

    /// `of` in JSON.
    pub of: Option<Vec<Term>>,

    /// `z` in JSON.
    pub z: Option<i64>,
}

support::object! { Product {
    ""   => unnamed: optional,
    "of" => of:      optional,
    "z"  => z:       optional,
} }
