// Written by `modelwright gen --spec` from `Tool|1.container|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Tool|1.container|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CodeToolContainerObject {
    /// `id` in JSON.
    pub id: Option<String>,
}

support::object! { CodeToolContainerObject {
    "id" => id: optional,
} }
