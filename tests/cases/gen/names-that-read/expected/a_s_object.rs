// Written by `modelwright gen --spec` from `A.s` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ASObjectObject;

/// The type of `A.s`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ASObject {
    /// `object` in JSON.
    pub object: Option<ASObjectObject>,
}

support::object! { ASObject {
    "object" => object: optional,
} }
