// Written by `cargo xtask gen` from `PluginSet/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The settings to change, each as `<name>=<value>`.
///
/// The request body of `POST /plugins/{name}/set` ([`PluginSet`]).
///
/// Available in all API versions.
///
#[doc = operation!("PluginSet")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PluginSetBody(pub Option<Vec<String>>);

support::list! { PluginSetBody: String }
