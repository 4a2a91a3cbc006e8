// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `RestartPolicy.Name`.
///
/// All versions of the API. In this form: API 1.29 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
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
    "always"         => Always,
    "unless-stopped" => UnlessStopped,
    "on-failure"     => OnFailure,
    ..               => Other,
} }
