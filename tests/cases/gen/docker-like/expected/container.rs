// Written by `modelwright gen --spec` from `Container` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerRestart, ContainerStatus, Platform, PortMap};
use std::collections::{BTreeMap, BTreeSet};

/// One container.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Container {
    /// Its digest.
    ///
    /// Example: `"4f53"`.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// `Created` in JSON.
    ///
    /// JSON key: `Created`.
    #[doc(alias = "Created")]
    pub created: support::Timestamp,

    /// `Names` in JSON.
    ///
    /// Each entry: A name and a tag.
    ///
    /// JSON key: `Names`.
    #[doc(alias = "Names")]
    pub names: Vec<String>,

    /// What it was made from.
    ///
    /// JSON key: `Parent`.
    #[doc(alias = "Parent")]
    pub parent: Option<String>,

    /// [`Platform`] in JSON.
    ///
    /// JSON key: `Platform`.
    #[doc(alias = "Platform")]
    pub platform: Platform,

    /// `NanoCPUs` in JSON.
    ///
    /// Default: `0`.
    ///
    /// Limits: at least 0.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    pub nano_cpus: Option<i64>,

    /// ` Parents` in JSON.
    pub parents: Option<Vec<String>>,

    /// `Labels` in JSON.
    ///
    /// Each value: Any text.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `ExposedPorts` in JSON.
    ///
    /// JSON key: `ExposedPorts`.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// By port and protocol.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    pub ports: Option<PortMap>,

    /// `Status` in JSON.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    pub status: Option<ContainerStatus>,

    /// `Restart` in JSON.
    ///
    /// JSON key: `Restart`.
    #[doc(alias = "Restart")]
    pub restart: Option<ContainerRestart>,

    /// `Extra` in JSON.
    ///
    /// JSON key: `Extra`.
    #[doc(alias = "Extra")]
    pub extra: Option<serde_json::Value>,

    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

support::object! { Container {
    "Id"           => id:            required,
    "Created"      => created:       required,
    "Names"        => names:         required,
    "Parent"       => parent:        nullable,
    "Platform"     => platform:      required,
    "NanoCPUs"     => nano_cpus:     optional,
    " Parents"     => parents:       optional,
    "Labels"       => labels:        optional,
    "ExposedPorts" => exposed_ports: optional,
    "Ports"        => ports:         optional,
    "Status"       => status:        optional,
    "Restart"      => restart:       optional,
    "Extra"        => extra:         optional,
    "type"         => type_:         optional,
} }
