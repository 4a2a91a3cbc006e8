// Written by `modelwright gen --spec` from `Owner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{LevelValue, PetValue, Tags};
use std::collections::BTreeMap;

/// The definition `Owner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Owner {
    /// `pet` in JSON.
    pub pet: Option<PetValue>,

    /// `tag` in JSON.
    ///
    /// Limits: of length 5 or less.
    pub tag: Option<String>,

    /// `level` in JSON.
    pub level: Option<LevelValue>,

    /// `born` in JSON.
    pub born: Option<support::Timestamp>,

    /// `pets` in JSON.
    pub pets: Option<Vec<Option<PetValue>>>,

    /// `byName` in JSON.
    ///
    /// JSON key: `byName`.
    #[doc(alias = "byName")]
    pub by_name: Option<BTreeMap<String, Option<PetValue>>>,

    /// `tags` in JSON.
    pub tags: Option<Tags>,
}

support::object! { Owner {
    "pet"    => pet:     nullable,
    "tag"    => tag:     nullable,
    "level"  => level:   nullable,
    "born"   => born:    optional,
    "pets"   => pets:    optional,
    "byName" => by_name: optional,
    "tags"   => tags:    optional,
} }
