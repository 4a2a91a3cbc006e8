// Written by `cargo xtask gen` from `PullIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A repository that the image was pulled from or pushed to.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PullIdentity {
    /// The name of the repository including its registry, without tag or digest: `docker.io/library/alpine`. For a pull
    /// through a mirror, the name of the original repository.
    ///
    /// JSON key: `Repository`.
    #[doc(alias = "Repository")]
    pub repository: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PullIdentity {
    "Repository" => repository: optional,
    ..?          => unknown,
} }
