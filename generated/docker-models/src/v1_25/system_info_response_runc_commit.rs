// Written by `cargo xtask gen` from `SystemInfo/200.RuncCommit` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of runc that the daemon uses.
///
/// Available in API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRuncCommit {
    /// The version that the daemon was built to work with. Newer daemons repeat `ID` and no longer compare the two.
    ///
    /// JSON key: `Expected`.
    #[doc(alias = "Expected")]
    pub expected: Option<String>,

    /// The version as reported by the tool: usually a Git commit; packagers may use a package version instead.
    ///
    /// Empty or `N/A` if the daemon could not determine it.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseRuncCommit {
    "Expected" => expected: optional,
    "ID"       => id:       optional,
    ..?        => unknown,
} }
