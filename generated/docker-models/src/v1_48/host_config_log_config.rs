// Written by `cargo xtask gen` from `HostConfig.LogConfig` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::HostConfigLogConfigType;
use std::collections::BTreeMap;

/// What happens to the output of the container.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct HostConfigLogConfig {
    /// The logging driver, one of those listed or a plugin's name. Empty or absent in a request for the engine's
    /// default.
    #[doc(alias = "Type")]
    pub type_: Option<HostConfigLogConfigType>,

    /// Settings of the logging driver, such as `max-size` and `max-file` for `json-file`. All values are strings.
    #[doc(alias = "Config")]
    pub config: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { HostConfigLogConfig {
    "Type"   => type_:  optional,
    "Config" => config: optional,
    ..?      => unknown,
} }
