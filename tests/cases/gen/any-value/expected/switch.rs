// Written by `modelwright gen --spec` from `Switch` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Off, On};

/// The definition `Switch`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Switch {
    /// A [`On`].
    On(On),

    /// A [`Off`].
    Off(Off),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Switch {
    On: On,
    Off: Off,
    .. => Other,
} }
