// Written by `cargo xtask gen` from `Driver` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Driver`.
///
/// API 1.31 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Driver {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: String,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,
}

support::object! { Driver {
    "Name"    => name:    required,
    "Options" => options: optional,
} }
