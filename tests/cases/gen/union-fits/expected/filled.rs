// Written by `modelwright gen --spec` from `Filled` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Circle, Square};

/// The definition `Filled`.
#[derive(Clone, Debug, PartialEq)]
pub enum Filled {
    /// A [`Circle`].
    Circle(Circle),

    /// A [`Square`].
    Square(Square),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Filled {
    Circle: Circle,
    Square: Square,
    .. => Other,
} }
