// Written by `cargo xtask gen` from `Driver` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A driver for networks, logs, secrets or templates, and its options.
///
/// Available in API 1.31 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Driver {
    /// The name of the driver, such as `json-file` for logs.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver-specific options. All values are strings, including numbers.
    ///
    /// JSON key: `Options`.
    #[doc(alias = "Options")]
    pub options: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Driver {
    "Name"    => name:    optional,
    "Options" => options: optional,
    ..?       => unknown,
} }
