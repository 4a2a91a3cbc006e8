// Written by `modelwright gen --spec` from `Thing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BigThing, ThingBase};

/// The definition `Thing`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A [`BigThing`].
    Big(BigThing),

    /// A [`ThingBase`].
    Base(ThingBase),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Thing by "kind" {
    "big" => Big: BigThing,
    _     => Base: ThingBase,
    ..    => Other,
} }
