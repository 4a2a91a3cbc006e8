// Written by `cargo xtask gen` from `Commit` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which build of an external tool, such as containerd or runc, the daemon works with.
///
/// API 1.32 and later. In this form: API 1.32 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Commit {
    /// The build as the tool itself reports it: commonly a Git commit, but packagers may put a package version there.
    ///
    /// Empty or `N/A` if the daemon could not find it out.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The same as `ID`. Once the build that the daemon was made to work with.
    ///
    /// API 1.32 to 1.47: The build that the daemon was made to work with. Later engines repeat `ID`, and no longer compare the two.
    ///
    /// Deprecated in API 1.48 to 1.51: use `id`.
    ///
    /// API 1.32 to 1.51.
    #[doc(alias = "Expected")]
    pub expected: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Commit {
    "ID"       => id:       optional,
    "Expected" => expected: optional,
    ..?        => unknown,
} }
