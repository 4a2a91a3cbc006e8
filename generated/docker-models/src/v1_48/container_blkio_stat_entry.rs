// Written by `cargo xtask gen` from `ContainerBlkioStatEntry` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ContainerBlkioStatEntry`.
///
/// API 1.48 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerBlkioStatEntry {
    /// `major` in JSON.
    pub major: Option<u64>,

    /// `minor` in JSON.
    pub minor: Option<u64>,

    /// `op` in JSON.
    pub op: Option<String>,

    /// `value` in JSON.
    pub value: Option<u64>,
}

support::object! { ContainerBlkioStatEntry {
    "major" => major: optional,
    "minor" => minor: optional,
    "op"    => op:    optional,
    "value" => value: optional,
} }
