// Written by `cargo xtask gen` from `PluginUpgrade/body` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginUpgradeBodyItem;

/// The privileges that the new version of the plugin is granted, as returned by [`GetPluginPrivileges`].
///
/// They must be exactly the privileges that the new version requires. Otherwise the upgrade fails.
///
/// The request body of `POST /plugins/{name}/upgrade` ([`PluginUpgrade`]).
///
/// Available in API 1.26 and later; this form: 1.26 to 1.39.
///
#[doc = operation!("GetPluginPrivileges")]
#[doc = operation!("PluginUpgrade")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginUpgradeBody(pub Option<Vec<PluginUpgradeBodyItem>>);

support::list! { PluginUpgradeBody: PluginUpgradeBodyItem }
