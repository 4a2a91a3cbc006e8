// Written by `modelwright gen --spec` from `One` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Three, Two};

/// The definition `One`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct One {
    /// [`Two`] in JSON.
    ///
    /// JSON key: `Two`.
    #[doc(alias = "Two")]
    pub two: Option<Box<Two>>,

    /// [`Three`] in JSON.
    ///
    /// JSON key: `Three`.
    #[doc(alias = "Three")]
    pub three: Option<Three>,
}

support::object! { One {
    "Two"   => two:   optional,
    "Three" => three: optional,
} }
