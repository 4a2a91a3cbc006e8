// Written by `cargo xtask gen` from `Task.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// How often the task's record has changed.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskVersion {
    /// The number that grows with each change of the task's record.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
