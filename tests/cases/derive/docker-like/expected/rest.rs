// Written by `modelwright gen --spec` from `Rest` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use std::collections::BTreeMap;

/// The definition `Rest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Rest {
    /// `Known` in JSON.
    ///
    /// JSON key: `Known`.
    #[doc(alias = "Known")]
    #[serde(rename = "Known", skip_serializing_if = "Option::is_none")]
    pub known: Option<String>,

    /// All other keys and their values.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, i64>,
}
