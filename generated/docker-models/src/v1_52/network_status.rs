// Written by `cargo xtask gen` from `NetworkStatus` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::IpamStatus;

/// The state of a network while it is in use, as opposed to its settings.
///
/// API 1.52 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkStatus {
    /// How the network's pools of addresses stand. An empty object for networks without any, such as `host` and `none`.
    #[doc(alias = "IPAM")]
    pub ipam: Option<IpamStatus>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkStatus {
    "IPAM" => ipam:   optional,
    ..?    => unknown,
} }
