// Written by `modelwright gen --spec` from `"."` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"."`.
#[doc(alias = ".")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dot {
    /// `ﬁ` in JSON.
    pub fi_2: Option<String>,

    /// `fi` in JSON.
    pub fi: Option<String>,
}

support::object! { Dot {
    "ﬁ"  => fi_2: optional,
    "fi" => fi:   optional,
} }
