// Written by `cargo xtask gen` from `ConfigList/200` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Config;

/// The list of configs, each with its data.
///
/// The body of the reply 200 to `GET /configs` (`ConfigList`).
///
/// API 1.30 and later. In this form: API 1.30 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigListResponse(pub Option<Vec<Config>>);

support::list! { ConfigListResponse: Config }
