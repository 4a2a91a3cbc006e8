// Written by `modelwright gen --spec` from `Container.Restart` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The type of `Container.Restart`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default, rename_all = "PascalCase")]
pub struct ContainerRestart {
    /// `Name` in JSON.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,

    /// `Count` in JSON.
    ///
    /// JSON key: `Count`.
    #[doc(alias = "Count")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
}
