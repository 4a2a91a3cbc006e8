// Written by `cargo xtask gen` from `SystemDataUsage/200.BuildCache[]` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One record of the builder's cache: the outcome of a build step, or data that steps work with.
///
/// Records make up the build cache part of the report on disk usage.
///
/// API 1.38. Since API 1.39 it is `BuildCache`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemDataUsageResponseBuildCache {
    /// When the record came into the cache, as an RFC 3339 time with fractions of a second.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// What the builder did to get the data, in words for people, such as `[a 1/2] ADD rootfs.tar /`.
    #[doc(alias = "Description")]
    pub description: Option<String>,

    /// The name of the record in the cache: 25 lower-case letters and digits, as BuildKit makes them up.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Whether a build is working with the record at this moment. Such a record cannot be pruned.
    #[doc(alias = "InUse")]
    pub in_use: Option<bool>,

    /// When a build last made use of the record, as an RFC 3339 time. Absent or null where none has.
    #[doc(alias = "LastUsedAt")]
    pub last_used_at: Option<support::Timestamp>,

    /// Whether the content of the record can still change.
    #[doc(alias = "Mutable")]
    pub mutable: Option<bool>,

    /// The ID of the record that this one builds on. Empty where it builds on none.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,

    /// Bytes that the record takes up by itself, without those it builds on.
    #[doc(alias = "Size")]
    pub size: Option<i64>,

    /// How many times builds have made use of the record.
    #[doc(alias = "UsageCount")]
    pub usage_count: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemDataUsageResponseBuildCache {
    "CreatedAt"   => created_at:   optional,
    "Description" => description:  optional,
    "ID"          => id:           optional,
    "InUse"       => in_use:       optional,
    "LastUsedAt"  => last_used_at: optional,
    "Mutable"     => mutable:      optional,
    "Parent"      => parent:       optional,
    "Size"        => size:         optional,
    "UsageCount"  => usage_count:  optional,
    ..?           => unknown,
} }
