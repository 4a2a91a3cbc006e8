// Written by `cargo xtask gen` from `SwarmSpec.TaskDefaults` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecTaskDefaultsLogDriver;

/// Default settings for tasks, used if the service does not specify them.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecTaskDefaults {
    /// The logging driver for tasks whose service specifies none. A change applies only to tasks created afterwards. If
    /// omitted, the default of each node's daemon applies.
    ///
    /// JSON key: `LogDriver`.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<SwarmSpecTaskDefaultsLogDriver>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecTaskDefaults {
    "LogDriver" => log_driver: optional,
    ..?         => unknown,
} }
