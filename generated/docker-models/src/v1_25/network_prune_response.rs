// Written by `cargo xtask gen` from `NetworkPrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The networks that were removed.
///
/// The body of response 200 to `POST /networks/prune` ([`NetworkPrune`]).
///
/// Available in all API versions.
///
#[doc = operation!("NetworkPrune")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPruneResponse {
    /// The names of the removed networks. `null` if no network was removed.
    ///
    /// JSON key: `NetworksDeleted`.
    #[doc(alias = "NetworksDeleted")]
    pub networks_deleted: Option<Vec<String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NetworkPruneResponse {
    "NetworksDeleted" => networks_deleted: optional,
    ..?               => unknown,
} }
