// Written by `cargo xtask gen` from `NodeSpec` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{NodeSpecAvailability, NodeSpecRole};
use std::collections::BTreeMap;

/// The definition `NodeSpec`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeSpec {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `Role` in JSON.
    #[doc(alias = "Role")]
    pub role: Option<NodeSpecRole>,

    /// `Availability` in JSON.
    #[doc(alias = "Availability")]
    pub availability: Option<NodeSpecAvailability>,
}

support::object! { NodeSpec {
    "Name"         => name:         optional,
    "Labels"       => labels:       optional,
    "Role"         => role:         optional,
    "Availability" => availability: optional,
} }
