// Written by `modelwright gen --spec` from `HoldsBoth` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HoldsBothNode;

/// The definition `HoldsBoth`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HoldsBoth {
    /// `node` in JSON.
    pub node: Option<HoldsBothNode>,
}

support::object! { HoldsBoth {
    "node" => node: optional,
} }
