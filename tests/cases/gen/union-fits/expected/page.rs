// Written by `modelwright gen --spec` from `Page` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Page`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Page {
    /// `items` in JSON.
    pub items: Option<Vec<i64>>,

    /// `next` in JSON.
    pub next: Option<String>,
}

support::object! { Page {
    "items" => items: optional,
    "next"  => next:  optional,
} }
