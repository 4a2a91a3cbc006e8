// Written by `modelwright gen --spec` from `"io.example.core.v1.Pod".labels[]` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `"io.example.core.v1.Pod".labels[]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CoreV1PodLabels {
    /// `a` in JSON.
    pub a: Option<String>,
}

support::object! { CoreV1PodLabels {
    "a" => a: optional,
} }
