// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The request body of `POST /plugins/pull` (`PluginPull`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginPullBody: PluginPrivilege }
