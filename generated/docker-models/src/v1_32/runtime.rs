// Written by `cargo xtask gen` from `Runtime` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// An OCI runtime that runs containers, as configured in the daemon.
///
/// The daemon invokes it through containerd. It must implement the runtime specification of the
/// [Open Container Initiative](https://opencontainers.org).
///
/// Available in API 1.32 and later; this form: 1.32 to 1.42.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Runtime {
    /// The path of the runtime, or a name that the daemon looks up in its `PATH`. Omitted for a containerd shim.
    pub path: Option<String>,

    /// Additional arguments for each invocation of the runtime. Often omitted.
    ///
    /// JSON key: `runtimeArgs`.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Runtime {
    "path"        => path:         optional,
    "runtimeArgs" => runtime_args: optional,
    ..?           => unknown,
} }
