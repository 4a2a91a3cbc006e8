// Written by `modelwright gen --spec` from `Resource` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Resource`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Resource {
    /// `id` in JSON.
    ///
    /// Read-only: only in responses.
    pub id: Option<String>,

    /// `tags` in JSON.
    pub tags: Option<BTreeMap<String, String>>,
}

support::object! { Resource {
    "id"   => id:   optional,
    "tags" => tags: optional,
} }
