// Written by `cargo xtask gen` from `ConfigCreate/201` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The config was created.
///
/// The body of response 201 to `POST /configs/create` ([`ConfigCreate`]).
///
/// Available in API 1.30 and later.
///
#[doc = operation!("ConfigCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigCreateResponse {
    /// The ID of the new config: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: String,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ConfigCreateResponse {
    "ID" => id:     required,
    ..?  => unknown,
} }
