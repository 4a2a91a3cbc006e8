// Written by `cargo xtask gen` from `Storage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::RootFsStorage;

/// The definition `Storage`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Storage {
    /// `RootFS` in JSON.
    #[doc(alias = "RootFS")]
    pub root_fs: Option<RootFsStorage>,
}

support::object! { Storage {
    "RootFS" => root_fs: optional,
} }
