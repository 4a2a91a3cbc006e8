// Written by `cargo xtask gen` from `TaskSpec.ContainerSpec.Ulimits[]` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One limit, such as that on open files.
///
/// API 1.41 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecContainerSpecUlimits {
    /// What is limited, such as `nofile` for open files or `nproc` for processes.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The limit in force at first. A process may raise it as far as `Hard`.
    #[doc(alias = "Soft")]
    pub soft: Option<i64>,

    /// The value up to which `Soft` can be raised.
    #[doc(alias = "Hard")]
    pub hard: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecContainerSpecUlimits {
    "Name" => name:   optional,
    "Soft" => soft:   optional,
    "Hard" => hard:   optional,
    ..?    => unknown,
} }
