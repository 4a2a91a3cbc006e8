// Written by `modelwright gen --spec` from `Soil` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Soil`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Soil {
    /// `sand`
    Sand,

    /// `Clay Loam`
    ClayLoam,

    /// `peat`
    Peat,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Soil {
    "sand"      => Sand,
    "Clay Loam" => ClayLoam,
    "peat"      => Peat,
    ..          => Other,
} }
