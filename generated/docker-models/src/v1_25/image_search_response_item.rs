// Written by `cargo xtask gen` from `ImageSearch/200[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A repository that matches the search.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSearchResponseItem {
    /// The short description that the owner gave the repository. May be empty.
    pub description: Option<String>,

    /// `true` if the repository is one of the Docker Official Images, such as `busybox`.
    pub is_official: Option<bool>,

    /// `true` if Docker Hub builds the images of the repository. Docker Hub no longer reports it: the value is always
    /// `false`.
    #[deprecated]
    pub is_automated: Option<bool>,

    /// The name to pull the repository by, such as `busybox` or `example/web`.
    pub name: Option<String>,

    /// The number of Docker Hub users who starred the repository.
    pub star_count: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ImageSearchResponseItem {
    "description"  => description:  optional,
    "is_official"  => is_official:  optional,
    "is_automated" => is_automated: optional,
    "name"         => name:         optional,
    "star_count"   => star_count:   optional,
    ..?            => unknown,
} }
