// Written by `modelwright gen --spec` from `PortMap` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PortBinding;
use std::collections::BTreeMap;

/// The definition `PortMap`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct PortMap(pub Option<BTreeMap<String, Option<Vec<PortBinding>>>>);

support::map! { PortMap: Option<Vec<PortBinding>> }
