// Written by `modelwright gen --spec` from `"org.example.garden.v1.Plot"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{OrgExampleGardenV1PlotSpec, OrgExampleMetaV1ObjectMeta};

/// The definition `"org.example.garden.v1.Plot"`.
#[doc(alias = "org.example.garden.v1.Plot")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrgExampleGardenV1Plot {
    /// What is said about it
    pub metadata: Option<OrgExampleMetaV1ObjectMeta>,

    /// `spec` in JSON.
    pub spec: Option<OrgExampleGardenV1PlotSpec>,
}

support::object! { OrgExampleGardenV1Plot {
    "metadata" => metadata: optional,
    "spec"     => spec:     optional,
} }
