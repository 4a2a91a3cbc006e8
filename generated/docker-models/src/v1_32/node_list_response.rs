// Written by `cargo xtask gen` from `NodeList/200` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Node;

/// The nodes of the swarm.
///
/// The body of response 200 to `GET /nodes` ([`NodeList`]).
///
/// Available in all API versions; this form: 1.32 to 1.41.
///
#[doc = operation!("NodeList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeListResponse(pub Option<Vec<Node>>);

support::list! { NodeListResponse: Node }
