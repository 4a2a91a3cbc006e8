// Written by `modelwright gen --spec` from `Item` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ItemKind;

/// The definition `Item`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Item {
    /// `Id` in JSON.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: i64,

    /// The one after it.
    ///
    /// JSON key: `Next`.
    #[doc(alias = "Next")]
    pub next: Option<Box<Item>>,

    /// `Kind` in JSON.
    ///
    /// JSON key: `Kind`.
    #[doc(alias = "Kind")]
    pub kind: Option<ItemKind>,
}

support::object! { Item {
    "Id"   => id:   required,
    "Next" => next: optional,
    "Kind" => kind: optional,
} }
