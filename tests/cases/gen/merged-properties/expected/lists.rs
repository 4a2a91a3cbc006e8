// Written by `modelwright gen --spec` from `Lists` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ListsL;

/// The definition `Lists`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Lists {
    /// `l` in JSON.
    pub l: Option<Vec<ListsL>>,
}

support::object! { Lists {
    "l" => l: optional,
} }
