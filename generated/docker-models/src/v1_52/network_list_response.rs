// Written by `cargo xtask gen` from `NetworkList/200` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkSummary;

/// The networks.
///
/// The body of response 200 to `GET /networks` ([`NetworkList`]).
///
/// Available in all API versions; this form: 1.52 and later.
///
#[doc = operation!("NetworkList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkListResponse(pub Option<Vec<NetworkSummary>>);

support::list! { NetworkListResponse: NetworkSummary }
