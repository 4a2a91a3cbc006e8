// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `RestartPolicy.Name`.
///
/// All versions of the API. In this form: API 1.30 to 1.39.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
    /// The empty text.
    ///
    /// API 1.30 and later.
    Empty,

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
    "always"         => Always,
    "unless-stopped" => UnlessStopped,
    "on-failure"     => OnFailure,
    ..               => Other,
} }
