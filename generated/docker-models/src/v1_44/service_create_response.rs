// Written by `cargo xtask gen` from `ServiceCreateResponse` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The response of [`ServiceCreate`].
///
/// Available in all API versions; this form: 1.44 and later.
///
#[doc = operation!("ServiceCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// The ID of the new service: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Human-readable warnings about the new service, for example if the digest of its image could not be determined.
    /// `null` or omitted if there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceCreateResponse {
    "ID"       => id:       optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
