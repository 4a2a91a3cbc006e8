// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The condition for restarting the container. For a container without a policy, older daemons return `""` and newer
/// daemons `no`.
///
/// Available in all API versions; this form: 1.29 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
    /// `always`: The container is restarted whenever it ends. It is also started with the daemon, even if it was stopped manually.
    Always,

    /// `unless-stopped`: Like `always`, but a container that was stopped manually is not started with the daemon.
    UnlessStopped,

    /// `on-failure`: The container is restarted if its exit code is not `0`, at most `MaximumRetryCount` times, or without limit if
    /// that is `0`.
    OnFailure,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { RestartPolicyName {
    "always"         => Always,
    "unless-stopped" => UnlessStopped,
    "on-failure"     => OnFailure,
    ..               => Other,
} }
