// Written by `cargo xtask gen` from `ServiceUpdateResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The response of [`ServiceUpdate`].
///
/// Available in all API versions.
///
#[doc = operation!("ServiceUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateResponse {
    /// Human-readable warnings about the updated service, for example if the registry did not provide the digest of its
    /// image. `null` or omitted if there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateResponse {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
