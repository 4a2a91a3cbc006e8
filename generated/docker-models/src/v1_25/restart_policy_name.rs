// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// In which cases the container is started again. Older engines report `""` and newer ones `no` for a container
/// without a policy.
///
/// All versions of the API. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
    /// `always`: After every exit, and also when the engine starts, even if someone had stopped the container before.
    Always,

    /// `unless-stopped`: Like `always`, but a container that was stopped on purpose stays down when the engine starts.
    UnlessStopped,

    /// `on-failure`: After an exit code other than `0`, at most `MaximumRetryCount` times.
    OnFailure,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { RestartPolicyName {
    "always"         => Always,
    "unless-stopped" => UnlessStopped,
    "on-failure"     => OnFailure,
    ..               => Other,
} }
