// Written by `cargo xtask gen` from `SwarmSpec.TaskDefaults.LogDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The logging driver for tasks whose service specifies none. A change applies only to tasks created afterwards. If
/// omitted, the default of each node's daemon applies.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecTaskDefaultsLogDriver {
    /// The name of the logging driver, such as `json-file` or `journald`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The options of the logging driver.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SwarmSpecTaskDefaultsLogDriver {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
