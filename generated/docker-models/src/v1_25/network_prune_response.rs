// Written by `cargo xtask gen` from `NetworkPrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which networks were removed.
///
/// The body of the reply 200 to `POST /networks/prune` (`NetworkPrune`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPruneResponse {
    /// The removed networks, by name. `null` if there was nothing to remove.
    #[doc(alias = "NetworksDeleted")]
    pub networks_deleted: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NetworkPruneResponse {
    "NetworksDeleted" => networks_deleted: optional,
    ..?               => unknown,
} }
