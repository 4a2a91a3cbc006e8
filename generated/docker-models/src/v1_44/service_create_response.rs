// Written by `cargo xtask gen` from `ServiceCreateResponse` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What creating a service has led to.
///
/// All versions of the API. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// The new service's ID, 25 lower-case letters and digits.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// What is not as it should be although the service was made, such as an image whose digest could not be looked up.
    ///
    /// Null or absent where there is nothing to say.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceCreateResponse {
    "ID"       => id:       optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
