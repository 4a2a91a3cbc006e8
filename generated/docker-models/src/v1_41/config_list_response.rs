// Written by `cargo xtask gen` from `ConfigList/200` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Config;

/// The body of the reply 200 to `GET /configs` (`ConfigList`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigListResponse(pub Option<Vec<Config>>);

support::list! { ConfigListResponse: Config }
