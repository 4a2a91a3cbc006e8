// Written by `cargo xtask gen` from `Topology` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The definition `Topology`.
///
/// API 1.42 and later. In this form: API 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Topology(pub Option<BTreeMap<String, String>>);

support::map! { Topology: String }
