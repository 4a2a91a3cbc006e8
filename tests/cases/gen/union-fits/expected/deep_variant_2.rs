// Written by `cargo xtask gen --spec` from `Deep|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::B;

/// The type of `Deep|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeepVariant2 {
    /// `in` in JSON.
    #[doc(alias = "in")]
    pub in_: Option<B>,
}

support::object! { DeepVariant2 {
    "in" => in_: optional,
} }
