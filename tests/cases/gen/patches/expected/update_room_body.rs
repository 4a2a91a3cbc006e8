// Written by `modelwright gen --spec` from `UpdateRoom/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Hall, Office};

/// The request body of `PATCH /rooms/{id}` (`UpdateRoom`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateRoomBody {
    /// A [`Hall`].
    Hall(Hall),

    /// A [`Office`].
    Office(Office),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { UpdateRoomBody {
    Hall: Hall,
    Office: Office,
    .. => Other,
} }
