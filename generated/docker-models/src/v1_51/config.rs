// Written by `cargo xtask gen` from `Config` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ConfigSpec, ObjectVersion};

/// The definition `Config`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Config {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<ObjectVersion>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,

    /// `UpdatedAt` in JSON.
    #[doc(alias = "UpdatedAt")]
    pub updated_at: Option<support::Timestamp>,

    /// `Spec` in JSON.
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
