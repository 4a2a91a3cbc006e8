// Written by `cargo xtask gen` from `Commit` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of an external tool, such as containerd or runc, that the daemon uses.
///
/// Available in API 1.32 and later; this form: 1.32 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Commit {
    /// The version as reported by the tool: usually a Git commit; packagers may use a package version instead.
    ///
    /// Empty or `N/A` if the daemon could not determine it.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Equal to `ID`. In earlier versions, the version that the daemon was built to work with.
    ///
    /// API 1.32 to 1.47: The version that the daemon was built to work with. Newer daemons repeat `ID` and no longer compare the two.
    ///
    /// Deprecated in API 1.48 to 1.51: use `id`.
    ///
    /// JSON key: `Expected`. Available in API 1.32 to 1.51.
    #[doc(alias = "Expected")]
    pub expected: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Commit {
    "ID"       => id:       optional,
    "Expected" => expected: optional,
    ..?        => unknown,
} }
