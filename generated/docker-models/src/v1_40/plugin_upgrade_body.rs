// Written by `cargo xtask gen` from `PluginUpgrade/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The privileges that the new version of the plugin is granted, as returned by [`GetPluginPrivileges`].
///
/// They must be exactly the privileges that the new version requires. Otherwise the upgrade fails.
///
/// The request body of `POST /plugins/{name}/upgrade` ([`PluginUpgrade`]).
///
/// Each entry: A privilege on the host that a plugin requests, and that must be granted to install or upgrade it.
///
/// The daemon returns the privileges that a plugin requests; the client sends those that it grants.
///
/// **Warning:** privileges such as `mount`, `device` and `allow-all-devices` give the plugin access to the host.
/// Grant them only to plugins that you trust.
///
/// Available in API 1.26 and later; this form: 1.40 and later.
///
#[doc = operation!("GetPluginPrivileges")]
#[doc = operation!("PluginUpgrade")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginUpgradeBody: PluginPrivilege }
