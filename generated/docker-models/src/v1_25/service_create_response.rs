// Written by `cargo xtask gen` from `ServiceCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The service is created. Its tasks are only about to start.
///
/// The body of the reply 201 to `POST /services/create` (`ServiceCreate`).
///
/// All versions of the API. In this form: API 1.43 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceCreateResponse {
    /// The new service's ID, 25 letters and digits.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// A remark of the engine, for people to read. Engines are not seen to send it: theirs come as a list, `Warnings`.
    ///
    /// API 1.43 and earlier.
    #[doc(alias = "Warning")]
    pub warning: Option<String>,

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
    "Warning"  => warning:  optional,
    "Warnings" => warnings: optional,
    ..?        => unknown,
} }
