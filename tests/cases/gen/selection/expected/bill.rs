// Written by `modelwright gen --spec` from `Bill` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Visit;

/// The definition `Bill`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bill {
    /// `for` in JSON.
    ///
    /// JSON key: `for`.
    #[doc(alias = "for")]
    pub for_: Option<Visit>,
}

support::object! { Bill {
    "for" => for_: optional,
} }
