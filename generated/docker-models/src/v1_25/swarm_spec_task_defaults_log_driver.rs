// Written by `cargo xtask gen` from `SwarmSpec.TaskDefaults.LogDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// Where tasks send their output if their service names no log driver. Changing it leaves running tasks as they are;
/// only those created afterwards follow. When absent, each node's engine uses its own default.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecTaskDefaultsLogDriver {
    /// Which log driver it is, such as `json-file` or `journald`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Settings that this log driver understands, by name.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecTaskDefaultsLogDriver {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
