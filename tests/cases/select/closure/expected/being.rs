// Written by `modelwright vendor` from `Being` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Being`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Being {
    /// `born` in JSON.
    pub born: Option<support::Timestamp>,
}

support::object! { Being {
    "born" => born: optional,
} }
