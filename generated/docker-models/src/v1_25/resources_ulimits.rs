// Written by `cargo xtask gen` from `Resources.Ulimits[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A resource limit of a process, as set by the `ulimit` command of a shell.
///
/// Available in all API versions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesUlimits {
    /// The name of the limit: the kernel's name in lower case, without `RLIMIT_`, such as `nofile` (open files), `nproc`
    /// (processes), `core` or `memlock`.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The limit in effect. A process may raise it up to `Hard`. `-1` means unlimited.
    ///
    /// JSON key: `Soft`.
    #[doc(alias = "Soft")]
    pub soft: Option<i64>,

    /// The upper bound of `Soft`, which only a privileged process can raise. `-1` means unlimited.
    ///
    /// JSON key: `Hard`.
    #[doc(alias = "Hard")]
    pub hard: Option<i64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ResourcesUlimits {
    "Name" => name:   optional,
    "Soft" => soft:   optional,
    "Hard" => hard:   optional,
    ..?    => unknown,
} }
