// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPullBodyItem;

/// The privileges that the plugin is granted, as returned by [`GetPluginPrivileges`].
///
/// They must be exactly the privileges that the plugin requires. Otherwise it is not installed.
///
/// The request body of `POST /plugins/pull` ([`PluginPull`]).
///
/// Available in all API versions; this form: 1.39 and earlier.
///
#[doc = operation!("GetPluginPrivileges")]
#[doc = operation!("PluginPull")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPullBodyItem>>);

support::list! { PluginPullBody: PluginPullBodyItem }
