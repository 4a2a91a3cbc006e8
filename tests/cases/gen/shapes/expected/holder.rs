// Written by `modelwright gen --spec` from `Holder` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Demands, Nothing};

/// The definition `Holder`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// `nothing` in JSON.
    pub nothing: Option<Nothing>,

    /// `object` in JSON.
    pub object: Option<serde_json::Value>,

    /// `demands` in JSON.
    pub demands: Option<Demands>,
}

support::object! { Holder {
    "nothing" => nothing: optional,
    "object"  => object:  optional,
    "demands" => demands: optional,
} }
