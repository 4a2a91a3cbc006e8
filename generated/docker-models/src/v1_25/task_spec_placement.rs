// Written by `cargo xtask gen` from `TaskSpec.Placement` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.Placement`.
///
/// All versions of the API. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecPlacement {
    /// `Constraints` in JSON.
    #[doc(alias = "Constraints")]
    pub constraints: Option<Vec<String>>,
}

support::object! { TaskSpecPlacement {
    "Constraints" => constraints: optional,
} }
