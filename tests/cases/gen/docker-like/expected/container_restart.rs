// Written by `modelwright gen --spec` from `Container.Restart` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Container.Restart`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerRestart {
    /// `Name` in JSON.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Count` in JSON.
    ///
    /// JSON key: `Count`.
    #[doc(alias = "Count")]
    pub count: Option<u32>,
}

support::object! { ContainerRestart {
    "Name"  => name:  optional,
    "Count" => count: optional,
} }
