// Written by `cargo xtask gen --spec` from `Order.status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Order.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderStatusEnum {
    /// `open`
    Open,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { OrderStatusEnum {
    "open" => Open,
    ..     => Other,
} }
