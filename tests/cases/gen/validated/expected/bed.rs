// Written by `modelwright gen --spec` from `Bed` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Code, Plant, Soil, Sun, Tags, Thing};
use std::collections::BTreeMap;

/// A bed of the garden.
#[derive(Clone, Debug, Default, PartialEq)]
#[derive(garde::Validate)]
#[garde(allow_unvalidated)]
pub struct Bed {
    /// `id` in JSON.
    ///
    /// Limits: at least 1.
    #[garde(range(min = 1))]
    pub id: i64,

    /// `soil` in JSON.
    pub soil: Soil,

    /// `note` in JSON.
    ///
    /// Limits: of length 20 or less.
    #[garde(length(chars, max = 20))]
    pub note: Option<String>,

    /// `label` in JSON.
    ///
    /// Limits: of length 2 to 8, matching `^[a-z]+$`.
    #[garde(length(chars, min = 2, max = 8), pattern("^[a-z]+$"))]
    pub label: Option<String>,

    /// `plants` in JSON.
    ///
    /// Limits: of length 3 or less.
    #[garde(length(max = 3), dive)]
    pub plants: Vec<Plant>,

    /// `neighbours` in JSON.
    pub neighbours: Option<Vec<String>>,

    /// `size` in JSON.
    ///
    /// Limits: 0.5 to 100.
    #[garde(range(min = 0.5, max = 100.0))]
    pub size: f64,

    /// `dug` in JSON.
    pub dug: Option<support::Timestamp>,

    /// `sun` in JSON.
    pub sun: Option<Sun>,

    /// `tags` in JSON.
    #[garde(dive)]
    pub tags: Option<Tags>,

    /// `counts` in JSON.
    pub counts: Option<BTreeMap<String, i64>>,

    /// `holds` in JSON.
    #[garde(dive)]
    pub holds: Option<Thing>,

    /// `code` in JSON.
    #[garde(pattern("^[A-Z]{2}\\-[0-9]+$"))]
    pub code: Option<Code>,

    /// `layers` in JSON.
    ///
    /// Limits: unique items.
    #[garde(inner(inner(length(chars, min = 2))))]
    pub layers: Option<Vec<String>>,

    /// `depth` in JSON.
    ///
    /// Limits: at most 10, the maximum exclusive, a multiple of 2.
    #[garde(range(max = 9))]
    pub depth: Option<i64>,

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
    "code"       => code:       optional,
    "layers"     => layers:     optional,
    "depth"      => depth:      optional,
    "extra"      => extra:      optional,
} }
