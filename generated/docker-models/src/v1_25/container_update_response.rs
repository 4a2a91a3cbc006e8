// Written by `cargo xtask gen` from `ContainerUpdate/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What the engine answers when it has changed a container's resource limits or restart policy.
///
/// API 1.47 and earlier: The changes are in effect.
///
/// API 1.47 and earlier: The body of the reply 200 to `POST /containers/{id}/update` (`ContainerUpdate`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerUpdateResponse {
    /// Remarks on settings that the host could not honour as asked. `null` or empty when there are none.
    ///
    /// API 1.47 and earlier: Remarks of the engine on changes that it ignored or adapted, each a sentence for people to read.
    ///
    /// Empty or `null` if there are none.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerUpdateResponse {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
