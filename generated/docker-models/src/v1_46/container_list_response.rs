// Written by `cargo xtask gen` from `ContainerList/200` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerSummary;

/// The containers.
///
/// The body of response 200 to `GET /containers/json` ([`ContainerList`]).
///
/// Available in API 1.40 and later; this form: 1.46 and 1.47.
///
#[doc = operation!("ContainerList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerListResponse(pub Option<Vec<ContainerSummary>>);

support::list! { ContainerListResponse: ContainerSummary }
