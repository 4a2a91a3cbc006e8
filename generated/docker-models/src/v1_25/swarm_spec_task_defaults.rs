// Written by `cargo xtask gen` from `SwarmSpec.TaskDefaults` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SwarmSpecTaskDefaultsLogDriver;

/// The type of `SwarmSpec.TaskDefaults`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SwarmSpecTaskDefaults {
    /// `LogDriver` in JSON.
    #[doc(alias = "LogDriver")]
    pub log_driver: Option<SwarmSpecTaskDefaultsLogDriver>,
}

support::object! { SwarmSpecTaskDefaults {
    "LogDriver" => log_driver: optional,
} }
