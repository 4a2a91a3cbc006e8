// Written by `modelwright gen --spec` from `"io.example.core.v1.Any"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CoreV1Weight;

/// The definition `"io.example.core.v1.Any"`.
#[doc(alias = "io.example.core.v1.Any")]
#[derive(Clone, Debug, PartialEq)]
pub enum CoreV1Any {
    /// A [`CoreV1Weight`].
    CoreV1Weight(CoreV1Weight),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { CoreV1Any {
    CoreV1Weight: CoreV1Weight,
    Text: String,
    .. => Other,
} }
