// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Ulimits[]` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `TaskSpec.ContainerSpec.Ulimits[]`.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecUlimits {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Soft` in JSON.
    #[doc(alias = "Soft")]
    pub soft: Option<i64>,

    /// `Hard` in JSON.
    #[doc(alias = "Hard")]
    pub hard: Option<i64>,
}

support::object! { TaskSpecContainerSpecUlimits {
    "Name" => name: optional,
    "Soft" => soft: optional,
    "Hard" => hard: optional,
} }
