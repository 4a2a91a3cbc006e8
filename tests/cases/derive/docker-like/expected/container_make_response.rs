// Written by `modelwright gen --spec` from `ContainerMake/201` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Made
///
/// The body of response 201 to `POST /containers` (`ContainerMake`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ContainerMakeResponse {
    /// `Id` in JSON.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    #[serde(rename = "Id", deserialize_with = "support::null_as_default")]
    pub id: String,
}
