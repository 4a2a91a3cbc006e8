// Written by `cargo xtask gen` from `PluginUpgrade/body` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The request body of `POST /plugins/{name}/upgrade` (`PluginUpgrade`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginUpgradeBody: PluginPrivilege }
