// Written by `cargo xtask gen` from `PluginUpgrade/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The privileges that the new version of the plugin is granted, as `GetPluginPrivileges` lists them.
///
/// They have to be just those that it asks for, otherwise the upgrade fails.
///
/// The request body of `POST /plugins/{name}/upgrade` (`PluginUpgrade`).
///
/// Each entry: One privilege that the plugin asks for and is granted.
///
/// API 1.26 and later. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginUpgradeBody: PluginPrivilege }
