// Written by `cargo xtask gen` from `Resources.Ulimits[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// One per-process limit, as set by `ulimit` in a shell.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesUlimits {
    /// What is limited, as the kernel calls it in lower case without `RLIMIT_`: `nofile`, `nproc`, `core`,
    /// `memlock` and so on.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The value in force. A process may raise it as far as `Hard`; `-1` means unlimited.
    #[doc(alias = "Soft")]
    pub soft: Option<i64>,

    /// The ceiling for `Soft`, which only a privileged process can raise. `-1` means unlimited.
    #[doc(alias = "Hard")]
    pub hard: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ResourcesUlimits {
    "Name" => name:   optional,
    "Soft" => soft:   optional,
    "Hard" => hard:   optional,
    ..?    => unknown,
} }
