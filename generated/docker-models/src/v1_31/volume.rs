// Written by `cargo xtask gen` from `Volume` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{VolumeScope, VolumeUsageData};
use std::collections::BTreeMap;

/// A store of files that outlives containers and can be mounted into several of them. One meets it when
/// creating, listing and inspecting volumes, and in the disk usage report.
///
/// All versions of the API. In this form: API 1.31 to 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Volume {
    /// What the volume is called, unique in the engine. An anonymous volume has 64 hexadecimal digits.
    #[doc(alias = "Name")]
    pub name: String,

    /// The plugin that stores the volume's files, or `local` for the driver built into the engine.
    #[doc(alias = "Driver")]
    pub driver: String,

    /// Where the volume's files lie in the engine host's file system. `""` where there is no such place, as for a
    /// cluster volume or with drivers that mount only on demand.
    #[doc(alias = "Mountpoint")]
    pub mountpoint: String,

    /// When the volume was created, in RFC 3339 form with whole seconds. Absent if the driver does not tell.
    /// Engines give a cluster volume's moment in another form, `2026-11-24 04:04:29.631603255 +0000 UTC`.
    ///
    /// API 1.31 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// Whatever the driver reports about the volume, in a shape of its own choice. Absent with drivers that report
    /// nothing, such as `local`.
    #[doc(alias = "Status")]
    pub status: Option<BTreeMap<String, serde_json::Value>>,

    /// The labels given to the volume when it was created. `null` or empty without any. Newer engines mark an
    /// anonymous volume with the label `com.docker.volume.anonymous`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// How far the volume reaches: one engine, or a whole cluster.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Scope")]
    pub scope: VolumeScope,

    /// Settings that were passed to the driver at creation, for example `type`, `device` and `o` (mount options)
    /// with `local`. `null` or empty without any.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// How big the volume is and how many containers use it. Only the disk usage report (`SystemDataUsage`) reckons
    /// it; elsewhere it is absent.
    #[doc(alias = "UsageData")]
    pub usage_data: Option<VolumeUsageData>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Volume {
    "Name"       => name:       required,
    "Driver"     => driver:     required,
    "Mountpoint" => mountpoint: required,
    "CreatedAt"  => created_at: optional,
    "Status"     => status:     optional,
    "Labels"     => labels:     nullable,
    "Scope"      => scope:      required,
    "Options"    => options:    nullable,
    "UsageData"  => usage_data: optional,
    ..?          => unknown,
} }
