// Written by `modelwright gen --spec` from `Shared` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Shared`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shared {
    /// `next` in JSON.
    pub next: Option<Box<Shared>>,
}

support::object! { Shared {
    "next" => next: optional,
} }
