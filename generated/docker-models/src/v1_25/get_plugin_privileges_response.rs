// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GetPluginPrivilegesResponseItem;

/// What the plugin wants to be granted. Empty if it asks for nothing.
///
/// The body of the reply 200 to `GET /plugins/privileges` (`GetPluginPrivileges`).
///
/// All versions of the API. In this form: API 1.35 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<GetPluginPrivilegesResponseItem>>);

support::list! { GetPluginPrivilegesResponse: GetPluginPrivilegesResponseItem }
