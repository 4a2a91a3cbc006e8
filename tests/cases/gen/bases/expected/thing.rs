// Written by `cargo xtask gen --spec` from `Thing` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BigThing, ThingBase};

/// The definition `Thing`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A [`BigThing`].
    BigThing(BigThing),

    /// A [`ThingBase`].
    Base(ThingBase),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { Thing by "kind" {
    "big" => BigThing: BigThing,
    _     => Base: ThingBase,
    ..    => Other,
} }
