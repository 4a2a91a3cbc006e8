// Written by `cargo xtask gen` from `ManagerStatus` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Reachability;

/// The definition `ManagerStatus`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ManagerStatus {
    /// `Leader` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "Leader")]
    pub leader: Option<bool>,

    /// `Reachability` in JSON.
    #[doc(alias = "Reachability")]
    pub reachability: Option<Reachability>,

    /// `Addr` in JSON.
    #[doc(alias = "Addr")]
    pub addr: Option<String>,
}

support::object! { ManagerStatus {
    "Leader"       => leader:       optional,
    "Reachability" => reachability: optional,
    "Addr"         => addr:         optional,
} }
