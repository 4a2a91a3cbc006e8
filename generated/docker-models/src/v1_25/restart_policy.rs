// Written by `cargo xtask gen` from `RestartPolicy` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RestartPolicyName;

/// The policy for restarting a container after it ends. The daemon waits between attempts: at first 100 ms, then
/// twice as long each time, up to one minute. The delay is reset after the container has run for ten seconds.
///
/// Default: `{}`.
///
/// Available in all API versions; this form: 1.29 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestartPolicy {
    /// The condition for restarting the container. For a container without a policy, older daemons return `""` and newer
    /// daemons `no`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<RestartPolicyName>,

    /// The maximum number of restart attempts with `on-failure`. `0` sets no limit. Must be `0` with any other policy.
    ///
    /// JSON key: `MaximumRetryCount`.
    #[doc(alias = "MaximumRetryCount")]
    pub maximum_retry_count: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { RestartPolicy {
    "Name"              => name:                optional,
    "MaximumRetryCount" => maximum_retry_count: optional,
    ..?                 => unknown,
} }
