// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilegeItem;

/// The privileges that the plugin requires. Empty if it requires none.
///
/// The body of response 200 to `GET /plugins/privileges` ([`GetPluginPrivileges`]).
///
/// Available in all API versions; this form: 1.36 to 1.39.
///
#[doc = operation!("GetPluginPrivileges")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<PluginPrivilegeItem>>);

support::list! { GetPluginPrivilegesResponse: PluginPrivilegeItem }
