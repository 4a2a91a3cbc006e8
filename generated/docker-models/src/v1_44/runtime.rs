// Written by `cargo xtask gen` from `Runtime` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// An OCI runtime that runs containers, as configured in the daemon.
///
/// The daemon invokes it through containerd. It must implement the runtime specification of the
/// [Open Container Initiative](https://opencontainers.org).
///
/// Available in API 1.32 and later; this form: 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runtime {
    /// The path of the runtime, or a name that the daemon looks up in its `PATH`. Omitted for a containerd shim.
    pub path: Option<String>,

    /// Additional arguments for each invocation of the runtime. Often omitted.
    ///
    /// JSON key: `runtimeArgs`.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,

    /// The status that the runtime reports. The content depends on the runtime and may change.
    ///
    /// The key `org.opencontainers.runtime-spec.features` contains the supported features, as a JSON string.
    ///
    /// Available in API 1.44 and later.
    pub status: Option<BTreeMap<String, String>>,

    /// The options of the containerd shim. The available keys depend on the shim.
    ///
    /// Available in API 1.43 and later.
    pub options: Option<BTreeMap<String, serde_json::Value>>,

    /// The containerd shim of the runtime, such as `io.containerd.runc.v2`, or the path of its program. Omitted for a
    /// runtime configured by `path`.
    ///
    /// JSON key: `runtimeType`. Available in API 1.43 and later.
    #[doc(alias = "runtimeType")]
    pub runtime_type: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
