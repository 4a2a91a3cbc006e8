// Written by `cargo xtask gen` from `PortMap` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortBinding;
use std::collections::BTreeMap;

/// The definition `PortMap`.
///
/// API 1.32 and later. In this form: API 1.32 to 1.38.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PortMap(pub Option<BTreeMap<String, Option<Vec<Option<PortBinding>>>>>);

support::map! { PortMap: Option<Vec<Option<PortBinding>>> }
