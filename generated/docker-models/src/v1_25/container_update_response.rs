// Written by `cargo xtask gen` from `ContainerUpdate/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The response of [`ContainerUpdate`].
///
/// API 1.47 and earlier: The container was updated.
///
/// API 1.47 and earlier: The body of response 200 to `POST /containers/{id}/update` ([`ContainerUpdate`]).
///
/// Available in all API versions.
///
#[doc = operation!("ContainerUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateResponse {
    /// Human-readable warnings about changes that the daemon ignored or adapted, for example because the host does not
    /// support them. Empty or `null` if there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ContainerUpdateResponse {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
