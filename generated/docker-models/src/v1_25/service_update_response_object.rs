// Written by `cargo xtask gen` from `ServiceUpdate/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The update was accepted, possibly with warnings. The tasks are replaced later.
///
/// The body of response 200 to `POST /services/{id}/update` ([`ServiceUpdate`]).
///
/// Available in API 1.27 and earlier.
///
#[doc = operation!("ServiceUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateResponseObject {
    /// Human-readable warnings about the updated service, for example if the registry did not provide the digest of its
    /// image. `null` or omitted if there are none.
    ///
    /// JSON key: `Warnings`.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateResponseObject {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
