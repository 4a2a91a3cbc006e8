// Written by `cargo xtask gen` from `NetworkCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The network exists; this is its ID.
///
/// The body of the reply 201 to `POST /networks/create` (`NetworkCreate`).
///
/// All versions of the API. In this form: API 1.45 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateResponse {
    /// The new network's ID: 64 hexadecimal digits, or 25 lower-case letters and digits for a network of the swarm.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// Something about the new network that its maker should know. Mostly empty.
    #[doc(alias = "Warning")]
    pub warning: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateResponse {
    "Id"      => id:      optional,
    "Warning" => warning: optional,
    ..?       => unknown,
} }
