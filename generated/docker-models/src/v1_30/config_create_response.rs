// Written by `cargo xtask gen` from `ConfigCreate/201` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The config exists.
///
/// The body of the reply 201 to `POST /configs/create` (`ConfigCreate`).
///
/// API 1.30 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigCreateResponse {
    /// The new config's ID, 25 lower-case letters and digits.
    #[doc(alias = "ID")]
    pub id: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ConfigCreateResponse {
    "ID" => id:     required,
    ..?  => unknown,
} }
