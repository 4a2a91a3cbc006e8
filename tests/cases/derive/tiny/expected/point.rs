// Written by `modelwright gen --spec` from `Point` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Point`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct Point {
    /// `X` in JSON.
    ///
    /// JSON key: `X`.
    #[doc(alias = "X")]
    #[serde(deserialize_with = "support::null_as_default")]
    pub x: i64,

    /// `Y` in JSON.
    ///
    /// JSON key: `Y`.
    #[doc(alias = "Y")]
    #[serde(deserialize_with = "support::null_as_default")]
    pub y: i64,

    /// `Label` in JSON.
    ///
    /// JSON key: `Label`.
    #[doc(alias = "Label")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}
