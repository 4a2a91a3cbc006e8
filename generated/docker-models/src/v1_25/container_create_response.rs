// Written by `cargo xtask gen` from `ContainerCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The response of [`ContainerCreate`].
///
/// API 1.41 and earlier: The container was created.
///
/// API 1.41 and earlier: The body of response 201 to `POST /containers/create` ([`ContainerCreate`]).
///
/// Available in all API versions.
///
#[doc = operation!("ContainerCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateResponse {
    /// The ID of the new container: 64 hexadecimal digits.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// Human-readable warnings about settings that the daemon ignored, changed or advises against. Empty or `null` if
    /// there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerCreateResponse {
    "Id"       => id:       required,
    "Warnings" => warnings: nullable,
    ..?        => unknown,
} }
