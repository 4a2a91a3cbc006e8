// Written by `modelwright gen --spec` from `"org.example.garden.v1.PlotList"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OrgExampleGardenV1Plot, OrgExampleMetaV1ListMeta};

/// The definition `"org.example.garden.v1.PlotList"`.
#[doc(alias = "org.example.garden.v1.PlotList")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgExampleGardenV1PlotList {
    /// `apiVersion` in JSON.
    ///
    /// JSON key: `apiVersion`.
    #[doc(alias = "apiVersion")]
    pub api_version: Option<String>,

    /// `items` in JSON.
    pub items: Vec<OrgExampleGardenV1Plot>,

    /// `metadata` in JSON.
    pub metadata: Option<OrgExampleMetaV1ListMeta>,
}

support::object! { OrgExampleGardenV1PlotList {
    "apiVersion" => api_version: optional,
    "items"      => items:       required,
    "metadata"   => metadata:    optional,
} }
