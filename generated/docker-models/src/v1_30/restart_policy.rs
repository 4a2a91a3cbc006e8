// Written by `cargo xtask gen` from `RestartPolicy` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RestartPolicyName;

/// Whether the engine starts a container again after it ends. Between attempts it waits, from 100 ms on and
/// twice as long each time up to a minute; after a run of ten seconds the wait starts small again.
///
/// All versions of the API. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct RestartPolicy {
    /// In which cases the container is started again. Older engines report `""` and newer ones `no` for a container
    /// without a policy.
    #[doc(alias = "Name")]
    pub name: Option<RestartPolicyName>,

    /// How often to try again before giving up, for `on-failure` alone. `0` means without limit; any other policy
    /// demands `0`.
    #[doc(alias = "MaximumRetryCount")]
    pub maximum_retry_count: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { RestartPolicy {
    "Name"              => name:                optional,
    "MaximumRetryCount" => maximum_retry_count: optional,
    ..?                 => unknown,
} }
