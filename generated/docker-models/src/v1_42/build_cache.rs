// Written by `cargo xtask gen` from `BuildCache` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_39::BuildCacheType;

/// One record of the builder's cache: the outcome of a build step, or data that steps work with.
///
/// Records make up the build cache part of the report on disk usage.
///
/// API 1.39 and later. In this form: API 1.42 and later. Before API 1.39 it was `SystemDataUsageResponseBuildCache`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildCache {
    /// The name of the record in the cache: 25 lower-case letters and digits, as BuildKit makes them up.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The IDs of the records that this one builds on. Left out where there are none.
    ///
    /// The key on the wire does begin with a space, by a slip in the engine.
    ///
    /// API 1.42 and later.
    pub parents: Option<Vec<String>>,

    /// What sort of data the record holds.
    #[doc(alias = "Type")]
    pub type_: Option<BuildCacheType>,

    /// What the builder did to get the data, in words for people, such as `[a 1/2] ADD rootfs.tar /`.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// Whether a build is working with the record at this moment. Such a record cannot be pruned.
    #[doc(alias = "InUse")]
    pub in_use: Option<bool>,

    /// Whether something outside the cache, such as an image, holds the same data.
    ///
    /// Removing a shared record does not free its space.
    #[doc(alias = "Shared")]
    pub shared: Option<bool>,

    /// Bytes that the record takes up by itself, without those it builds on.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// When the record came into the cache, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When a build last made use of the record, as an RFC 3339 time. Absent or null where none has.
    #[doc(alias = "LastUsedAt")]
    pub last_used_at: Option<support::Timestamp>,

    /// How many times builds have made use of the record.
    #[doc(alias = "UsageCount")]
    pub usage_count: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { BuildCache {
    "ID"          => id:           optional,
    " Parents"    => parents:      optional,
    "Type"        => type_:        optional,
    "Description" => description:  optional,
    "InUse"       => in_use:       optional,
    "Shared"      => shared:       optional,
    "Size"        => size:         optional,
    "CreatedAt"   => created_at:   optional,
    "LastUsedAt"  => last_used_at: optional,
    "UsageCount"  => usage_count:  optional,
    ..?           => unknown,
} }
