// Written by `modelwright gen --spec` from `Two` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::One;

/// The definition `Two`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Two {
    /// [`One`] in JSON.
    ///
    /// JSON key: `One`.
    #[doc(alias = "One")]
    pub one: Option<Box<One>>,
}

support::object! { Two {
    "One" => one: optional,
} }
