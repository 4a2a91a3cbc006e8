// Written by `cargo xtask gen` from `SwarmSpec.TaskDefaults` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecTaskDefaultsLogDriver;

/// Settings for tasks whose service leaves them open.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecTaskDefaults {
    /// Where tasks send their output if their service names no log driver. Changing it leaves running tasks as they are;
    /// only those created afterwards follow. When absent, each node's engine uses its own default.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<SwarmSpecTaskDefaultsLogDriver>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecTaskDefaults {
    "LogDriver" => log_driver: optional,
    ..?         => unknown,
} }
