// Written by `modelwright vendor` from `Cage` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Animal;
use std::collections::BTreeMap;

/// A cage with a keeper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cage {
    /// `next` in JSON.
    pub next: Option<Box<Cage>>,

    /// `animals` in JSON.
    pub animals: Option<BTreeMap<String, Vec<Animal>>>,
}

support::object! { Cage {
    "next"    => next:    optional,
    "animals" => animals: optional,
} }
