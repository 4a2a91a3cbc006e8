// Written by `cargo xtask gen` from `ImageHistoryResponseItem` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ImageHistoryResponseItem`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageHistoryResponseItem {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: String,

    /// `Created` in JSON.
    #[doc(alias = "Created")]
    pub created: i64,

    /// `CreatedBy` in JSON.
    #[doc(alias = "CreatedBy")]
    pub created_by: String,

    /// `Tags` in JSON.
    #[doc(alias = "Tags")]
    pub tags: Option<Vec<String>>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: i64,

    /// `Comment` in JSON.
    #[doc(alias = "Comment")]
    pub comment: String,
}

support::object! { ImageHistoryResponseItem {
    "Id"        => id:         required,
    "Created"   => created:    required,
    "CreatedBy" => created_by: required,
    "Tags"      => tags:       nullable,
    "Size"      => size:       required,
    "Comment"   => comment:    required,
} }
