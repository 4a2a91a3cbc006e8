// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPullBodyItem;

/// The privileges that the plugin is granted, as `GetPluginPrivileges` lists them.
///
/// They have to be the very ones that the plugin asks for, or it is not installed.
///
/// The request body of `POST /plugins/pull` (`PluginPull`).
///
/// All versions of the API. In this form: API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPullBodyItem>>);

support::list! { PluginPullBody: PluginPullBodyItem }
