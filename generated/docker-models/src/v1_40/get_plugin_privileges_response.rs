// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// What the plugin wants to be granted. Empty if it asks for nothing.
///
/// The body of the reply 200 to `GET /plugins/privileges` (`GetPluginPrivileges`).
///
/// Each entry: Something on the host that the plugin wants to use, and that has to be granted for it to be installed.
///
/// All versions of the API. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<PluginPrivilege>>);

support::list! { GetPluginPrivilegesResponse: PluginPrivilege }
