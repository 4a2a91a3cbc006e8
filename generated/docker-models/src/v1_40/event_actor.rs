// Written by `cargo xtask gen` from `EventActor` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `EventActor`.
///
/// API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventActor {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Attributes` in JSON.
    #[doc(alias = "Attributes")]
    pub attributes: Option<BTreeMap<String, String>>,
}

support::object! { EventActor {
    "ID"         => id:         optional,
    "Attributes" => attributes: optional,
} }
