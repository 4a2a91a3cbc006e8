// Written by `cargo xtask gen` from `Runtime` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// A low-level program that starts containers, as the daemon's configuration describes it.
///
/// The daemon calls it by way of containerd. It has to follow the specification of runtimes by the
/// [Open Container Initiative](https://opencontainers.org).
///
/// API 1.32 and later. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runtime {
    /// The program's path, or just a name for the daemon to look up in its `PATH`. Left out for a containerd shim.
    pub path: Option<String>,

    /// Further arguments for the program at each call. Often left out.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,

    /// What the runtime reports of itself. The content depends on the runtime and may change.
    ///
    /// The key `org.opencontainers.runtime-spec.features` holds a JSON text with the features that it supports.
    ///
    /// API 1.44 and later.
    pub status: Option<BTreeMap<String, String>>,

    /// The options that the containerd shim is configured with. Which keys there are depends on the shim.
    ///
    /// API 1.43 and later.
    pub options: Option<BTreeMap<String, serde_json::Value>>,

    /// The containerd shim of the runtime, such as `io.containerd.runc.v2`, or the path of its program. Left out for a
    /// runtime that is given by `path`.
    ///
    /// API 1.43 and later.
    #[doc(alias = "runtimeType")]
    pub runtime_type: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Runtime {
    "path"        => path:         optional,
    "runtimeArgs" => runtime_args: optional,
    "status"      => status:       optional,
    "options"     => options:      optional,
    "runtimeType" => runtime_type: optional,
    ..?           => unknown,
} }
