// Written by `modelwright gen --spec` from `Order.state` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Order.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderState {
    /// `open`
    Open,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { OrderState {
    "open" => Open,
    ..     => Other,
} }
