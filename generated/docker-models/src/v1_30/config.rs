// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ConfigSpec;
use super::super::v1_27::ObjectVersion;

/// A config of the swarm: a named piece of data, not secret, that services can have as a file in their
/// containers.
///
/// All versions of the API. In this form: API 1.30 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {
    /// The ID that the swarm gave to the config, 25 letters and digits.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The state of the config. An update has to name it, so that nobody overwrites another's change unawares.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// When the config was created, in RFC 3339 form.
    ///
    /// API 1.30 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// When the config was last changed, in RFC 3339 form.
    ///
    /// API 1.30 and later.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// The config as its creator asked for it: name, labels and data.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Spec")]
    pub spec: Option<ConfigSpec>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
