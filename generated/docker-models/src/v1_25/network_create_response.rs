// Written by `cargo xtask gen` from `NetworkCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The network was created.
///
/// The body of response 201 to `POST /networks/create` ([`NetworkCreate`]).
///
/// Available in all API versions; this form: 1.45 and earlier.
///
#[doc = operation!("NetworkCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateResponse {
    /// The ID of the new network: 64 hexadecimal digits, or 25 lowercase letters and digits for a swarm network.
    ///
    /// JSON key: `Id`.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// A human-readable warning about the new network. Usually empty.
    ///
    /// JSON key: `Warning`.
    #[doc(alias = "Warning")]
    pub warning: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkCreateResponse {
    "Id"      => id:      optional,
    "Warning" => warning: optional,
    ..?       => unknown,
} }
