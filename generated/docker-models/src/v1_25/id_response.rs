// Written by `cargo xtask gen` from `IdResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The ID of a newly created object, such as an exec instance, a committed image, a config or a secret.
///
/// Available in all API versions.
#[doc(alias = "IDResponse")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IdResponse {
    /// The ID of the new object. Its format depends on the kind of object.
    ///
    /// For configs and secrets, daemons send the key as `ID`.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { IdResponse {
    "Id" => id:     required,
    ..?  => unknown,
} }
