// Written by `modelwright gen --spec` from `Bed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Plant, Soil, Sun, Tags, Thing};
use std::collections::BTreeMap;

/// A bed of the garden.
#[derive(bon::Builder)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bed {
    /// `id` in JSON.
    ///
    /// Limits: at least 1.
    pub id: i64,

    /// `soil` in JSON.
    pub soil: Soil,

    /// `note` in JSON.
    ///
    /// Limits: of length 20 or less.
    pub note: Option<String>,

    /// `label` in JSON.
    ///
    /// Limits: of length 2 to 8, matching `^[a-z]+$`.
    pub label: Option<String>,

    /// `plants` in JSON.
    ///
    /// Limits: of length 3 or less.
    pub plants: Vec<Plant>,

    /// `neighbours` in JSON.
    pub neighbours: Option<Vec<String>>,

    /// `size` in JSON.
    ///
    /// Limits: 0.5 to 100.
    pub size: f64,

    /// `dug` in JSON.
    pub dug: Option<support::Timestamp>,

    /// `sun` in JSON.
    pub sun: Option<Sun>,

    /// `tags` in JSON.
    pub tags: Option<Tags>,

    /// `counts` in JSON.
    pub counts: Option<BTreeMap<String, i64>>,

    /// `holds` in JSON.
    pub holds: Option<Thing>,

    /// `extra` in JSON.
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
}

support::object! { Bed {
    "id"         => id:         required,
    "soil"       => soil:       required,
    "note"       => note:       nullable,
    "label"      => label:      optional,
    "plants"     => plants:     required,
    "neighbours" => neighbours: optional,
    "size"       => size:       required,
    "dug"        => dug:        optional,
    "sun"        => sun:        optional,
    "tags"       => tags:       optional,
    "counts"     => counts:     optional,
    "holds"      => holds:      optional,
    "extra"      => extra:      optional,
} }
