// Written by `modelwright gen --spec` from `BigThing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BigThingSize, Sku, ThingBase, ThingState, Tier};
use std::collections::BTreeMap;

/// The definition `BigThing`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BigThing {
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

    /// `size` in JSON.
    pub size: Option<BigThingSize>,
}

support::object! { BigThing {
    "id"       => id:       optional,
    "tags"     => tags:     optional,
    "location" => location: required,
    "kind"     => kind:     required,
    "state"    => state:    optional,
    "sku"      => sku:      optional,
    "tier"     => tier:     optional,
    "size"     => size:     optional,
} }

#[allow(deprecated)]
impl From<ThingBase> for BigThing {
    #[inline]
    fn from(part: ThingBase) -> Self {
        let ThingBase { id, tags, location, kind, state, sku, tier } = part;
        Self {
            id,
            tags,
            location,
            kind,
            state,
            sku,
            tier,
            ..Self::default()
        }
    }
}

#[allow(deprecated)]
impl From<BigThing> for ThingBase {
    #[inline]
    fn from(whole: BigThing) -> Self {
        let BigThing { id, tags, location, kind, state, sku, tier, .. } = whole;
        Self {
            id,
            tags,
            location,
            kind,
            state,
            sku,
            tier,
        }
    }
}
