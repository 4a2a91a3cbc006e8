// Written by `cargo xtask gen` from `NetworkStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamStatus;

/// The definition `NetworkStatus`.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkStatus {
    /// `IPAM` in JSON.
    #[doc(alias = "IPAM")]
    pub ipam: Option<IpamStatus>,
}

support::object! { NetworkStatus {
    "IPAM" => ipam: optional,
} }
