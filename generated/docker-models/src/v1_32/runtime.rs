// Written by `cargo xtask gen` from `Runtime` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Runtime`.
///
/// API 1.32 and later. In this form: API 1.32 to 1.43.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Runtime {
    /// `path` in JSON.
    pub path: Option<String>,

    /// `runtimeArgs` in JSON.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,
}

support::object! { Runtime {
    "path"        => path:         optional,
    "runtimeArgs" => runtime_args: optional,
} }
