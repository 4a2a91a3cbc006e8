// Written by `modelwright gen --spec` from `Platform` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Platform`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Platform {
    /// `os` in JSON.
    pub os: Option<String>,

    /// `os.version` in JSON.
    ///
    /// JSON key: `os.version`.
    #[doc(alias = "os.version")]
    pub os_version: Option<String>,
}

support::object! { Platform {
    "os"         => os:         optional,
    "os.version" => os_version: optional,
} }
