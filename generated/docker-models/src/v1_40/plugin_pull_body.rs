// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The privileges that the plugin is granted, as `GetPluginPrivileges` lists them.
///
/// They have to be the very ones that the plugin asks for, or it is not installed.
///
/// The request body of `POST /plugins/pull` (`PluginPull`).
///
/// Each entry: Something on the host that the plugin is allowed to use.
///
/// All versions of the API. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginPullBody: PluginPrivilege }
