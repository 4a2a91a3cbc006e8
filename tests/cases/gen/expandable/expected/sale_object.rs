// Written by `modelwright gen --spec` from `sale.object` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `sale.object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SaleObject {
    /// `sale`
    Sale,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SaleObject {
    "sale" => Sale,
    ..     => Other,
} }
