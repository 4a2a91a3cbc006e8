// Written by `cargo xtask gen` from `ImageSearch/200[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A repository that the search found.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSearchResponseItem {
    /// What the owner says about the repository, in short. It may be empty.
    pub description: Option<String>,

    /// Whether the repository is one of the Docker Official Images, such as `busybox`.
    pub is_official: Option<bool>,

    /// Whether Docker Hub builds the repository's images by itself. Docker Hub no longer tells: it is always `false`.
    #[deprecated]
    pub is_automated: Option<bool>,

    /// What to pull the repository by, such as `busybox` or `example/web`.
    pub name: Option<String>,

    /// How many users of Docker Hub marked the repository with a star.
    pub star_count: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
