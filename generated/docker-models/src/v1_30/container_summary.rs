// Written by `cargo xtask gen` from `ContainerSummary` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummaryItem;

/// The containers that `ContainerList` found, newest first, each in short form.
///
/// All versions of the API. In this form: API 1.30 and 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerSummary(pub Option<Vec<Option<ContainerSummaryItem>>>);

support::list! { ContainerSummary: Option<ContainerSummaryItem> }
