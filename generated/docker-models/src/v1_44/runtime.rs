// Written by `cargo xtask gen` from `Runtime` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Runtime`.
///
/// API 1.32 and later. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Runtime {
    /// `path` in JSON.
    pub path: Option<String>,

    /// `runtimeArgs` in JSON.
    #[doc(alias = "runtimeArgs")]
    pub runtime_args: Option<Vec<String>>,

    /// `status` in JSON.
    ///
    /// API 1.44 and later.
    pub status: Option<BTreeMap<String, String>>,
}

support::object! { Runtime {
    "path"        => path:         optional,
    "runtimeArgs" => runtime_args: optional,
    "status"      => status:       optional,
} }
