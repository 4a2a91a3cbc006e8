// Written by `modelwright gen --spec` from `"org.example.garden.v1beta1.PlotSpec"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"org.example.garden.v1beta1.PlotSpec"`.
#[doc(alias = "org.example.garden.v1beta1.PlotSpec")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrgExampleGardenV1beta1PlotSpec {
    /// `size` in JSON.
    pub size: Option<i32>,
}

support::object! { OrgExampleGardenV1beta1PlotSpec {
    "size" => size: optional,
} }
