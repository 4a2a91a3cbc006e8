// Written by `cargo xtask gen` from `ServiceUpdateResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The answer to an update of a service.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateResponse {
    /// What the engine found questionable, such as an image whose digest it could not look up in the registry. `null`
    /// or absent if there is nothing.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateResponse {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
