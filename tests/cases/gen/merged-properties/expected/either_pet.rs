// Written by `modelwright gen --spec` from `Either.pet` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Dog, Fish};

/// The type of `Either.pet`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EitherPet {
    /// A [`Dog`].
    Dog(Dog),

    /// A [`Fish`].
    Fish(Fish),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { EitherPet by "kind" {
    "dog"  => Dog: Dog,
    "fish" => Fish: Fish,
    ..     => Other,
} }
