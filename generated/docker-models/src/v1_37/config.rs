// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ConfigSpec;
use super::super::v1_27::ObjectVersion;

/// A swarm config: a named piece of non-confidential data that services can mount as a file in their containers.
///
/// Available in all API versions; this form: 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {
    /// The ID of the config in the swarm: 25 lowercase letters and digits.
    ///
    /// JSON key: `ID`. Available in API 1.30 and later.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The version of the config. Pass its `Index` with an update, which uses it to reject conflicting changes.
    ///
    /// JSON key: `Version`. Available in API 1.30 and later.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// The time at which the config was created, in RFC 3339 format.
    ///
    /// JSON key: `CreatedAt`. Available in API 1.30 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// The time at which the config was last updated, in RFC 3339 format.
    ///
    /// JSON key: `UpdatedAt`. Available in API 1.30 and later.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The specification of the config: name, labels and data.
    ///
    /// JSON key: `Spec`. Available in API 1.30 and later.
    #[doc(alias = "Spec")]
    pub spec: Option<ConfigSpec>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Config {
    "ID"        => id:         optional,
    "Version"   => version:    optional,
    "CreatedAt" => created_at: optional,
    "UpdatedAt" => updated_at: optional,
    "Spec"      => spec:       optional,
    ..?         => unknown,
} }
