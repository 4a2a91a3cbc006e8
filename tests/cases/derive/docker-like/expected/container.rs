// Written by `modelwright gen --spec` from `Container` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ContainerRestart, ContainerStatus, Platform, PortMap};
use std::collections::{BTreeMap, BTreeSet};

/// One container.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Container {
    /// Its digest.
    ///
    /// Example: `"4f53"`.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    #[serde(deserialize_with = "support::null_as_default")]
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
    #[serde(deserialize_with = "support::null_as_default")]
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
    #[serde(deserialize_with = "support::null_as_default")]
    pub platform: Platform,

    /// `NanoCPUs` in JSON.
    ///
    /// Default: `0`.
    ///
    /// Limits: at least 0.
    ///
    /// JSON key: `NanoCPUs`.
    #[doc(alias = "NanoCPUs")]
    #[serde(rename = "NanoCPUs", skip_serializing_if = "Option::is_none")]
    pub nano_cpus: Option<i64>,

    /// ` Parents` in JSON.
    #[serde(rename = " Parents", skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<String>>,

    /// `Labels` in JSON.
    ///
    /// Each value: Any text.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `ExposedPorts` in JSON.
    ///
    /// JSON key: `ExposedPorts`.
    #[doc(alias = "ExposedPorts")]
    #[serde(skip_serializing_if = "Option::is_none", with = "support::keys")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// By port and protocol.
    ///
    /// JSON key: `Ports`.
    #[doc(alias = "Ports")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ports: Option<PortMap>,

    /// `Status` in JSON.
    ///
    /// JSON key: `Status`.
    #[doc(alias = "Status")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ContainerStatus>,

    /// `Restart` in JSON.
    ///
    /// JSON key: `Restart`.
    #[doc(alias = "Restart")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restart: Option<ContainerRestart>,

    /// `Extra` in JSON.
    ///
    /// JSON key: `Extra`.
    #[doc(alias = "Extra")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<serde_json::Value>,

    /// `type` in JSON.
    ///
    /// JSON key: `type`.
    #[doc(alias = "type")]
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
}
