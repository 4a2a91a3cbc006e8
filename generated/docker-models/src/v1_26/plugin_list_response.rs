// Written by `cargo xtask gen` from `PluginList/200` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Plugin;

/// The plugins.
///
/// The body of response 200 to `GET /plugins` ([`PluginList`]).
///
/// Available in all API versions; this form: 1.26 to 1.28.
///
#[doc = operation!("PluginList")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginListResponse(pub Option<Vec<Option<Plugin>>>);

support::list! { PluginListResponse: Option<Plugin> }
