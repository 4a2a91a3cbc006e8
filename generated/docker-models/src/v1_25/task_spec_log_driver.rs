// Written by `cargo xtask gen` from `TaskSpec.LogDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Where a task's output goes. Without it, the swarm's `TaskDefaults` decide, and where they are silent too, the
/// node's engine does.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskSpecLogDriver {
    /// Which log driver it is, such as `json-file` or `journald`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Settings that this log driver understands, by name.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { TaskSpecLogDriver {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
