// Written by `modelwright gen --spec` from `ContainerList/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Container;

/// All
///
/// The body of response 200 to `GET /containers` (`ContainerList`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct ContainerListResponse(pub Option<Vec<Container>>);

support::list! { ContainerListResponse: Container }
