// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The privileges that the plugin requires. Empty if it requires none.
///
/// The body of response 200 to `GET /plugins/privileges` ([`GetPluginPrivileges`]).
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<PluginPrivilege>>);

support::list! { GetPluginPrivilegesResponse: PluginPrivilege }
