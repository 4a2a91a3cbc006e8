// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ObjectVersion;
use super::super::v1_30::ConfigSpec;

/// The definition `Config`.
///
/// All versions of the API. In this form: API 1.32 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {
    /// `ID` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// `CreatedAt` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `UpdatedAt` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Spec` in JSON.
    ///
    /// API 1.30 and later.
    #[doc(alias = "Spec")]
    pub spec: Option<ConfigSpec>,
}

support::object! { Config {
    "ID"        => id:         optional,
    "Version"   => version:    optional,
    "CreatedAt" => created_at: optional,
    "UpdatedAt" => updated_at: optional,
    "Spec"      => spec:       optional,
} }
