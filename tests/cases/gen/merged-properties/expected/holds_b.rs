// Written by `modelwright gen --spec` from `HoldsB` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NodeB;

/// The definition `HoldsB`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HoldsB {
    /// `node` in JSON.
    pub node: Option<NodeB>,
}

support::object! { HoldsB {
    "node" => node: optional,
} }
