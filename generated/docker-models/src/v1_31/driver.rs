// Written by `cargo xtask gen` from `Driver` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A driver, for networks, logs, secrets or templates, together with its options.
///
/// API 1.31 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Driver {
    /// Which driver it is, such as `json-file` for logs.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Settings by name, as the driver defines them. All values are strings, numbers included.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Driver {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
