// Written by `cargo xtask gen` from `SystemEvents/200.Actor` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The type of `SystemEvents/200.Actor`.
///
/// API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponseActor {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Attributes` in JSON.
    #[doc(alias = "Attributes")]
    pub attributes: Option<BTreeMap<String, String>>,
}

support::object! { SystemEventsResponseActor {
    "ID"         => id:         optional,
    "Attributes" => attributes: optional,
} }
