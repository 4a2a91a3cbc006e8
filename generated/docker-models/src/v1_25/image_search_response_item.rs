// Written by `cargo xtask gen` from `ImageSearch/200[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `ImageSearch/200[]`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageSearchResponseItem {
    /// `description` in JSON.
    pub description: Option<String>,

    /// `is_official` in JSON.
    pub is_official: Option<bool>,

    /// `is_automated` in JSON.
    pub is_automated: Option<bool>,

    /// `name` in JSON.
    pub name: Option<String>,

    /// `star_count` in JSON.
    pub star_count: Option<i64>,
}

support::object! { ImageSearchResponseItem {
    "description"  => description:  optional,
    "is_official"  => is_official:  optional,
    "is_automated" => is_automated: optional,
    "name"         => name:         optional,
    "star_count"   => star_count:   optional,
} }
