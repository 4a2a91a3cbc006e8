// Written by `modelwright gen --spec` from `"org.example.garden.v1.PlotSpec"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OrgExampleMetaV1Raw, OrgExampleMetaV1Schema, OrgExampleUtilIntOrString};
use std::collections::BTreeMap;

/// The definition `"org.example.garden.v1.PlotSpec"`.
#[doc(alias = "org.example.garden.v1.PlotSpec")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgExampleGardenV1PlotSpec {
    /// `port` in JSON.
    pub port: OrgExampleUtilIntOrString,

    /// `selector` in JSON.
    pub selector: Option<BTreeMap<String, String>>,

    /// `schema` in JSON.
    pub schema: Option<OrgExampleMetaV1Schema>,

    /// `raw` in JSON.
    pub raw: Option<OrgExampleMetaV1Raw>,
}

support::object! { OrgExampleGardenV1PlotSpec {
    "port"     => port:     required,
    "selector" => selector: optional,
    "schema"   => schema:   optional,
    "raw"      => raw:      optional,
} }
