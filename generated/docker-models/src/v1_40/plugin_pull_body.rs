// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The privileges that the plugin is granted, as returned by [`GetPluginPrivileges`].
///
/// They must be exactly the privileges that the plugin requires. Otherwise it is not installed.
///
/// The request body of `POST /plugins/pull` ([`PluginPull`]).
///
/// Each entry: A privilege on the host that a plugin requests, and that must be granted to install or upgrade it.
///
/// The daemon returns the privileges that a plugin requests; the client sends those that it grants.
///
/// **Warning:** privileges such as `mount`, `device` and `allow-all-devices` give the plugin access to the host.
/// Grant them only to plugins that you trust.
///
/// Available in all API versions; this form: 1.40 and later.
///
#[doc = operation!("GetPluginPrivileges")]
#[doc = operation!("PluginPull")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginPullBody: PluginPrivilege }
