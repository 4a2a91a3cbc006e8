// Written by `modelwright gen --spec` from `HoldsA` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeA;

/// The definition `HoldsA`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HoldsA {
    /// `node` in JSON.
    pub node: Option<NodeA>,
}

support::object! { HoldsA {
    "node" => node: optional,
} }
