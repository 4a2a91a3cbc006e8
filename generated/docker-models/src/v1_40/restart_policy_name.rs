// Written by `cargo xtask gen` from `RestartPolicy.Name` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `RestartPolicy.Name`.
///
/// All versions of the API. In this form: API 1.40 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RestartPolicyName {
    /// The empty text.
    ///
    /// API 1.30 and later.
    Empty,

    /// `no`
    ///
    /// API 1.40 and later.
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
