// Written by `cargo xtask gen` from `Secret` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SecretSpec;
use super::super::v1_27::ObjectVersion;

/// A swarm secret without its confidential data, as returned by [`SecretInspect`] and [`SecretList`].
///
/// Available in all API versions; this form: 1.37 and later.
///
#[doc = operation!("SecretInspect")]
#[doc = operation!("SecretList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Secret {
    /// The ID of the secret in the swarm: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the secret. Pass its `Index` to [`SecretUpdate`], which uses it to reject conflicting updates.
    ///
    /// JSON key: `Version`.
    ///
    #[doc = operation!("SecretUpdate")]
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The creation time of the secret, in RFC 3339 format with nanoseconds.
    ///
    /// JSON key: `CreatedAt`.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the secret was last updated, in RFC 3339 format with nanoseconds.
    ///
    /// JSON key: `UpdatedAt`.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The specification of the secret as it was sent, without the data.
    ///
    /// JSON key: `Spec`.
    #[doc(alias = "Spec")]
    pub spec: Option<SecretSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
