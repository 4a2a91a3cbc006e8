// Written by `cargo xtask gen` from `Volume` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{VolumeScope, VolumeUsageData};
use std::collections::BTreeMap;

/// A volume: persistent storage that is independent of the lifetime of containers and can be mounted into several of
/// them. Returned when volumes are created, listed and inspected, and in the disk usage report.
///
/// Available in all API versions; this form: 1.31 to 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Volume {
    /// The name of the volume, unique in the daemon. The name of an anonymous volume consists of 64 hexadecimal digits.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: String,

    /// The volume driver: the name of a plugin, or `local` for the built-in driver.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: String,

    /// The path of the volume's files on the host. `""` if there is none, as for a cluster volume, or with drivers that
    /// mount volumes only on demand.
    ///
    /// JSON key: `Mountpoint`.
    #[doc(alias = "Mountpoint")]
    pub mountpoint: String,

    /// The creation time of the volume, in RFC 3339 format with whole seconds. Omitted if the driver does not report it.
    ///
    /// For a cluster volume, daemons send another format: `2026-11-24 04:04:29.631603255 +0000 UTC`.
    ///
    /// JSON key: `CreatedAt`. Available in API 1.31 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// Driver-specific information about the volume, in any form. Omitted if the driver reports none, as with `local`.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<BTreeMap<String, serde_json::Value>>,

    /// The labels given to the volume when it was created. `null` or empty if there are none. Newer daemons add the label
    /// `com.docker.volume.anonymous` to anonymous volumes.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The scope of the volume: one daemon, or a cluster.
    ///
    /// Default: `"local"`.
    ///
    /// JSON key: `Scope`.
    #[doc(alias = "Scope")]
    pub scope: VolumeScope,

    /// The options passed to the driver when the volume was created, such as `type`, `device` and `o` (mount options) for
    /// `local`. `null` or empty if there are none.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// The size of the volume and the number of containers that use it. Sent only in the disk usage report
    /// ([`SystemDataUsage`]); otherwise omitted.
    ///
    /// JSON key: `UsageData`.
    ///
    #[doc = operation!("SystemDataUsage")]
    #[doc(alias = "UsageData")]
    pub usage_data: Option<VolumeUsageData>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
