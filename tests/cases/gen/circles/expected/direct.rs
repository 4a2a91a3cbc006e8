// Written by `modelwright gen --spec` from `Direct` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Direct`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Direct {
    /// `Next` in JSON.
    ///
    /// JSON key: `Next`.
    #[doc(alias = "Next")]
    pub next: Option<Box<Direct>>,

    /// `Must` in JSON.
    ///
    /// JSON key: `Must`.
    #[doc(alias = "Must")]
    pub must: Option<Box<Direct>>,
}

support::object! { Direct {
    "Next" => next: optional,
    "Must" => must: nullable,
} }
