// Written by `cargo xtask gen` from `NetworkCreateResponse` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What creating a network has led to.
///
/// All versions of the API. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateResponse {
    /// The new network's ID: 64 hexadecimal digits, or 25 lower-case letters and digits for a network of the swarm.
    #[doc(alias = "Id")]
    pub id: String,

    /// Something about the new network that its maker should know. In general empty.
    #[doc(alias = "Warning")]
    pub warning: String,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateResponse {
    "Id"      => id:      required,
    "Warning" => warning: required,
    ..?       => unknown,
} }
