// Written by `cargo xtask gen` from `ContainerPidsStats` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerPidsStats`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerPidsStats {
    /// `current` in JSON.
    pub current: Option<u64>,

    /// `limit` in JSON.
    pub limit: Option<u64>,
}

support::object! { ContainerPidsStats {
    "current" => current: optional,
    "limit"   => limit:   optional,
} }
