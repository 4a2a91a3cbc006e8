// Written by `modelwright gen --spec` from `Thing|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Sku, ThingState, Tier};
use std::collections::BTreeMap;

/// The type of `Thing|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThingBase {
    /// `id` in JSON.
    ///
    /// Read-only: only in responses.
    pub id: Option<String>,

    /// `tags` in JSON.
    pub tags: Option<BTreeMap<String, String>>,

    /// `location` in JSON.
    pub location: i64,

    /// `kind` in JSON.
    pub kind: String,

    /// `state` in JSON.
    pub state: Option<ThingState>,

    /// `sku` in JSON.
    ///
    /// Read-only: only in responses.
    pub sku: Option<Sku>,

    /// `tier` in JSON.
    pub tier: Option<Tier>,
}

support::object! { ThingBase {
    "id"       => id:       optional,
    "tags"     => tags:     optional,
    "location" => location: required,
    "kind"     => kind:     required,
    "state"    => state:    optional,
    "sku"      => sku:      optional,
    "tier"     => tier:     optional,
} }
