// Written by `modelwright gen --spec` from `Tier` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Tier`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tier {
    /// `Basic`
    Basic,

    /// `Premium`
    Premium,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Tier {
    "Basic"   => Basic,
    "Premium" => Premium,
    ..        => Other,
} }
