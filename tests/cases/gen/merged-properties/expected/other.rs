// Written by `modelwright gen --spec` from `Other` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Meta;

/// The definition `Other`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Other {
    /// `meta` in JSON.
    pub meta: Option<Meta>,
}

support::object! { Other {
    "meta" => meta: optional,
} }
