// Written by `modelwright gen --spec` from `Platform` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Platform {
    /// `os` in JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub os: Option<String>,

    /// `os.version` in JSON.
    ///
    /// JSON key: `os.version`.
    #[doc(alias = "os.version")]
    #[serde(rename = "os.version", skip_serializing_if = "Option::is_none")]
    pub os_version: Option<String>,
}
