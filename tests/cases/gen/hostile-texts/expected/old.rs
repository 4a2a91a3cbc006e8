// Written by `modelwright gen --spec` from `Old` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(deprecated)]

use super::support;

/// Gone.
#[deprecated(note = "use `New\" ] */ `")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Old {
    /// `A` in JSON.
    ///
    /// JSON key: `A`.
    #[doc(alias = "A")]
    #[deprecated]
    pub a: Option<String>,

    /// `B` in JSON.
    ///
    /// JSON key: `B`.
    #[doc(alias = "B")]
    pub b: Option<Box<Old>>,
}

support::object! { Old {
    "A" => a: optional,
    "B" => b: optional,
} }
