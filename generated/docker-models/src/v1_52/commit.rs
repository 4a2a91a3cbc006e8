// Written by `cargo xtask gen` from `Commit` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which build of an external tool, such as containerd or runc, the daemon works with.
///
/// API 1.32 and later. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Commit {
    /// The build as the tool itself reports it: commonly a Git commit, but packagers may put a package version there.
    ///
    /// Empty or `N/A` if the daemon could not find it out.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Commit {
    "ID" => id:     optional,
    ..?  => unknown,
} }
