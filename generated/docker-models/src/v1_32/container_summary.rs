// Written by `cargo xtask gen` from `ContainerSummary` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryItem;

/// The containers found by [`ContainerList`], newest first, in abbreviated form.
///
/// Available in all API versions; this form: 1.32 to 1.36.
///
#[doc = operation!("ContainerList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummary(pub Option<Vec<Option<ContainerSummaryItem>>>);

support::list! { ContainerSummary: Option<ContainerSummaryItem> }
