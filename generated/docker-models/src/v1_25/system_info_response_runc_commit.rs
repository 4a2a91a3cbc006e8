// Written by `cargo xtask gen` from `SystemInfo/200.RuncCommit` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which build of an external tool, such as containerd or runc, the daemon works with.
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRuncCommit {
    /// The build that the daemon was made to work with. Later engines repeat `ID`, and no longer compare the two.
    #[doc(alias = "Expected")]
    pub expected: Option<String>,

    /// The build as the tool itself reports it: commonly a Git commit, but packagers may put a package version there.
    ///
    /// Empty or `N/A` if the daemon could not find it out.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseRuncCommit {
    "Expected" => expected: optional,
    "ID"       => id:       optional,
    ..?        => unknown,
} }
