// Written by `modelwright gen --spec` from `ContainerMake/201` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Made
///
/// The body of response 201 to `POST /containers` (`ContainerMake`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerMakeResponse {
    /// `Id` in JSON.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,
}

support::object! { ContainerMakeResponse {
    "Id" => id: required,
} }
