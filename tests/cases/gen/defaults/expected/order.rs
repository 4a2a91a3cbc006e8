// Written by `modelwright gen --spec` from `Order` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which way.
///
/// Default: `"down"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Order {
    /// `up`
    Up,

    /// `down`
    Down,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Order {
    "up"   => Up,
    "down" => Down,
    ..     => Other,
} }
