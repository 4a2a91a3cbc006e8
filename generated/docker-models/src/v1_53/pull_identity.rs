// Written by `cargo xtask gen` from `PullIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `PullIdentity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PullIdentity {
    /// `Repository` in JSON.
    #[doc(alias = "Repository")]
    pub repository: Option<String>,
}

support::object! { PullIdentity {
    "Repository" => repository: optional,
} }
