// Written by `cargo xtask gen` from `Secret` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SecretSpec;
use super::super::v1_27::ObjectVersion;

/// A secret that the swarm keeps for its services, without the confidential data. `SecretInspect` and
/// `SecretList` return it.
///
/// All versions of the API. In this form: API 1.31 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Secret {
    /// Identifier that the swarm gave the secret, 25 lower-case letters and digits.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Counter that rises with each change of the secret. `SecretUpdate` wants its `Index`.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the secret was created, in RFC 3339 with nanoseconds.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the secret was last changed, in RFC 3339 with nanoseconds.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The specification as it was sent, less its data.
    #[doc(alias = "Spec")]
    pub spec: Option<SecretSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Secret {
    "ID"        => id:         optional,
    "Version"   => version:    optional,
    "CreatedAt" => created_at: optional,
    "UpdatedAt" => updated_at: optional,
    "Spec"      => spec:       optional,
    ..?         => unknown,
} }
