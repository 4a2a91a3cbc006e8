// Written by `modelwright gen --spec` from `FishOwner` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Fish;

/// The definition `FishOwner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FishOwner {
    /// `pet` in JSON.
    pub pet: Option<Fish>,
}

support::object! { FishOwner {
    "pet" => pet: optional,
} }
