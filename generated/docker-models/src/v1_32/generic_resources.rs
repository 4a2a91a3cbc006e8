// Written by `cargo xtask gen` from `GenericResources` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GenericResourcesItem;

/// User-defined resources of a node or a task, each either a count (`SSD=3`) or a named item (`GPU=UUID1`). The
/// daemon option `node-generic-resources` defines those of a node.
///
/// Available in API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResources(pub Option<Vec<GenericResourcesItem>>);

support::list! { GenericResources: GenericResourcesItem }
