// Written by `modelwright gen --spec` from `Animal` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{AnimalBase, Cat, Dog, Lion};

/// The definition `Animal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Animal {
    /// A [`Cat`].
    Feline(Box<Cat>),

    /// A [`Lion`].
    Lion(Box<Lion>),

    /// A [`Dog`].
    Dog(Box<Dog>),

    /// A [`AnimalBase`].
    Base(Box<AnimalBase>),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Animal by "kind" {
    "feline" => Feline: Box<Cat>,
    "Lion"   => Lion: Box<Lion>,
    "Dog"    => Dog: Box<Dog>,
    _        => Base: Box<AnimalBase>,
    ..       => Other,
} }
