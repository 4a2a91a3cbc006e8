// Written by `modelwright gen --spec` from `Three` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Three`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Three {
    /// `Ratio` in JSON.
    ///
    /// JSON key: `Ratio`.
    #[doc(alias = "Ratio")]
    pub ratio: Option<f64>,
}

support::object! { Three {
    "Ratio" => ratio: optional,
} }
