// Written by `modelwright gen --spec` from `Lists.l[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Base, BaseMeta};

/// The type of `Lists.l[]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ListsL {
    /// `id` in JSON.
    pub id: String,

    /// `meta` in JSON.
    pub meta: Option<BaseMeta>,

    /// `extra` in JSON.
    pub extra: Option<String>,
}

support::object! { ListsL {
    "id"    => id:    required,
    "meta"  => meta:  optional,
    "extra" => extra: optional,
} }

#[allow(deprecated)]
impl From<Base> for ListsL {
    #[inline]
    fn from(part: Base) -> Self {
        let Base { id, meta } = part;
        Self {
            id,
            meta,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<ListsL> for Base {
    #[inline]
    fn from(whole: ListsL) -> Self {
        let ListsL { id, meta, .. } = whole;
        Self { id, meta }
    }
}
