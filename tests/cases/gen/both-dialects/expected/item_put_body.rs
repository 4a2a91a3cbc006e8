// Written by `modelwright gen --spec` from `ItemPut/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The request body of `PUT /items/{id}` (`ItemPut`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ItemPutBody {
    /// `Name` in JSON.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,
}

support::object! { ItemPutBody {
    "Name" => name: optional,
} }
