// Written by `cargo xtask gen` from `FirewallInfo` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `FirewallInfo`.
///
/// API 1.49 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FirewallInfo {
    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `Info` in JSON.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,
}

support::object! { FirewallInfo {
    "Driver" => driver: optional,
    "Info"   => info:   optional,
} }
