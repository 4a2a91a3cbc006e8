// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `RestartPolicy.Name`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
    /// The empty text.
    Empty,

    /// `no`
    No,

    /// `always`
    Always,

    /// `unless-stopped`
    UnlessStopped,

    /// `on-failure`
    OnFailure,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { RestartPolicyName {
    ""               => Empty,
    "no"             => No,
    "always"         => Always,
    "unless-stopped" => UnlessStopped,
    "on-failure"     => OnFailure,
    ..               => Other,
} }
