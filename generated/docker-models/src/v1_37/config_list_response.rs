// Written by `cargo xtask gen` from `ConfigList/200` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Config;

/// The configs of the swarm, each with its data.
///
/// The body of response 200 to `GET /configs` ([`ConfigList`]).
///
/// Available in API 1.30 and later; this form: 1.37 and later.
///
#[doc = operation!("ConfigList")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigListResponse(pub Option<Vec<Config>>);

support::list! { ConfigListResponse: Config }
