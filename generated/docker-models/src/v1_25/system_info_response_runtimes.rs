// Written by `cargo xtask gen` from `SystemInfo/200.Runtimes{}` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A low-level program that starts containers, as the daemon's configuration describes it.
///
/// The daemon calls it by way of containerd. It has to follow the specification of runtimes by the [Open Container
/// Initiative](https://opencontainers.org).
///
/// API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemInfoResponseRuntimes {
    /// The program's path, or just a name for the daemon to look up in its `PATH`. Left out for a containerd shim.
    pub path: Option<String>,

    /// Further arguments for the program at each call. Often left out.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemInfoResponseRuntimes {
    "path"        => path:         optional,
    "runtimeArgs" => runtime_args: optional,
    ..?           => unknown,
} }
