// Written by `cargo xtask gen` from `SecretList/200` in spec/docker/contract/v1.27.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Secret;

/// The secrets of the swarm, without their data.
///
/// The body of response 200 to `GET /secrets` ([`SecretList`]).
///
/// Available in all API versions; this form: 1.27 to 1.30.
///
#[doc = operation!("SecretList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretListResponse(pub Option<Vec<Secret>>);

support::list! { SecretListResponse: Secret }
