// Written by `cargo xtask gen` from `NetworkList/200` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::NetworkSummary;

/// The list of networks.
///
/// The body of the reply 200 to `GET /networks` (`NetworkList`).
///
/// All versions of the API. In this form: API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkListResponse(pub Option<Vec<NetworkSummary>>);

support::list! { NetworkListResponse: NetworkSummary }
