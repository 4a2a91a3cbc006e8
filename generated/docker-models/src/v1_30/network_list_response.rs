// Written by `cargo xtask gen` from `NetworkList/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Network;

/// The networks.
///
/// The body of response 200 to `GET /networks` ([`NetworkList`]).
///
/// Available in all API versions; this form: 1.30 to 1.40.
///
#[doc = operation!("NetworkList")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkListResponse(pub Option<Vec<Network>>);

support::list! { NetworkListResponse: Network }
