// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The body of the reply 200 to `GET /plugins/privileges` (`GetPluginPrivileges`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<PluginPrivilege>>);

support::list! { GetPluginPrivilegesResponse: PluginPrivilege }
