// Written by `cargo xtask gen` from `ServiceCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The service was created. Its tasks have not started yet.
///
/// The body of response 201 to `POST /services/create` ([`ServiceCreate`]).
///
/// Available in all API versions; this form: 1.43 and earlier.
///
#[doc = operation!("ServiceCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// The ID of the new service: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// A human-readable warning. Daemons do not send it in recorded responses; they send the list `Warnings`.
    ///
    /// JSON key: `Warning`. Available in API 1.43 and earlier.
    #[doc(alias = "Warning")]
    pub warning: Option<String>,

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
    "Warning"  => warning:  optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
