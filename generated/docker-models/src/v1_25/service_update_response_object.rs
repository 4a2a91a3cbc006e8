// Written by `cargo xtask gen` from `ServiceUpdate/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The change is accepted, perhaps with warnings. The tasks follow later.
///
/// The body of the reply 200 to `POST /services/{id}/update` (`ServiceUpdate`).
///
/// API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceUpdateResponseObject {
    /// What the engine found questionable, such as an image whose digest it could not look up in the registry. `null` or
    /// absent if there is nothing.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceUpdateResponseObject {
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
