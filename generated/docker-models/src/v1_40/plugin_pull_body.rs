// Written by `cargo xtask gen` from `PluginPull/body` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginPrivilege;

/// The request body of `POST /plugins/pull` (`PluginPull`).
///
/// All versions of the API. In this form: API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginPullBody(pub Option<Vec<PluginPrivilege>>);

support::list! { PluginPullBody: PluginPrivilege }
