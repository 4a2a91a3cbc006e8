// Written by `cargo xtask gen` from `HostConfig.LogConfig` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HostConfigLogConfigType;
use std::collections::BTreeMap;

/// The logging configuration of the container.
///
/// Available in all API versions; this form: 1.47 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigLogConfig {
    /// The logging driver: one of the listed values, or the name of a plugin. If empty or omitted in a request, the
    /// daemon's default logging driver is used.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<HostConfigLogConfigType>,

    /// The options of the logging driver, such as `max-size` and `max-file` for `json-file`. All values are strings.
    ///
    /// JSON key: `Config`.
    #[doc(alias = "Config")]
    pub config: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { HostConfigLogConfig {
    "Type"   => type_:  optional,
    "Config" => config: optional,
    ..?      => unknown,
} }
