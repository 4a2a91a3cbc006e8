// Written by `cargo xtask gen` from `ContainerChanges/200` in spec/docker/contract/v1.28.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ContainerChangesResponseItem;

/// The files and directories in which the container differs from its image. `null` if there are none.
///
/// The body of response 200 to `GET /containers/{id}/changes` ([`ContainerChanges`]).
///
/// Available in all API versions; this form: 1.28 to 1.35.
///
#[doc = operation!("ContainerChanges")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponse(pub Option<Vec<ContainerChangesResponseItem>>);

support::list! { ContainerChangesResponse: ContainerChangesResponseItem }
