// Written by `cargo xtask gen` from `ContainerChanges/200` in spec/docker/contract/v1.43.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::FilesystemChange;

/// The files and directories in which the container differs from its image. `null` if there are none.
///
/// The body of response 200 to `GET /containers/{id}/changes` ([`ContainerChanges`]).
///
/// Each entry: A difference between a container's file system and its image: a file or directory that was added, modified or
/// deleted.
///
/// Available in all API versions; this form: 1.43 and later.
///
#[doc = operation!("ContainerChanges")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerChangesResponse(pub Option<Vec<FilesystemChange>>);

support::list! { ContainerChangesResponse: FilesystemChange }
