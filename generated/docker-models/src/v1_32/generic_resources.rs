// Written by `cargo xtask gen` from `GenericResources` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GenericResourcesItem;

/// The definition `GenericResources`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GenericResources(pub Option<Vec<GenericResourcesItem>>);

support::list! { GenericResources: GenericResourcesItem }
