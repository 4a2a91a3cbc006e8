// Written by `cargo xtask gen` from `RestartPolicy` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RestartPolicyName;

/// The definition `RestartPolicy`.
///
/// All versions of the API. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestartPolicy {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<RestartPolicyName>,

    /// `MaximumRetryCount` in JSON.
    #[doc(alias = "MaximumRetryCount")]
    pub maximum_retry_count: Option<i64>,
}

support::object! { RestartPolicy {
    "Name"              => name:                optional,
    "MaximumRetryCount" => maximum_retry_count: optional,
} }
