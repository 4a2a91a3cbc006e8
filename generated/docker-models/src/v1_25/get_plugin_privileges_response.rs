// Written by `cargo xtask gen` from `GetPluginPrivileges/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::GetPluginPrivilegesResponseItem;

/// The privileges that the plugin requires. Empty if it requires none.
///
/// The body of response 200 to `GET /plugins/privileges` ([`GetPluginPrivileges`]).
///
/// Available in all API versions; this form: 1.35 and earlier.
///
#[doc = operation!("GetPluginPrivileges")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetPluginPrivilegesResponse(pub Option<Vec<GetPluginPrivilegesResponseItem>>);

support::list! { GetPluginPrivilegesResponse: GetPluginPrivilegesResponseItem }
