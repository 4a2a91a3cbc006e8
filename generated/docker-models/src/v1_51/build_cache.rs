// Written by `cargo xtask gen` from `BuildCache` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::BuildCacheType;

/// The definition `BuildCache`.
///
/// API 1.39 and later. In this form: API 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildCache {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Parent` in JSON.
    ///
    /// API 1.39 to 1.41, and 1.51. The document of API 1.51 is an older copy.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,

    /// ` Parents` in JSON.
    ///
    /// API 1.42 and later.
    pub parents: Option<Vec<String>>,

    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<BuildCacheType>,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// `InUse` in JSON.
    #[doc(alias = "InUse")]
    pub in_use: Option<bool>,

    /// `Shared` in JSON.
    #[doc(alias = "Shared")]
    pub shared: Option<bool>,

    /// `Size` in JSON.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `LastUsedAt` in JSON.
    #[doc(alias = "LastUsedAt")]
    pub last_used_at: Option<support::Timestamp>,

    /// `UsageCount` in JSON.
    #[doc(alias = "UsageCount")]
    pub usage_count: Option<i64>,
}

support::object! { BuildCache {
    "ID"          => id:           optional,
    "Parent"      => parent:       optional,
    " Parents"    => parents:      optional,
    "Type"        => type_:        optional,
    "Description" => description:  optional,
    "InUse"       => in_use:       optional,
    "Shared"      => shared:       optional,
    "Size"        => size:         optional,
    "CreatedAt"   => created_at:   optional,
    "LastUsedAt"  => last_used_at: optional,
    "UsageCount"  => usage_count:  optional,
} }
