// Written by `cargo xtask gen` from `NetworkPrune/200` in spec/docker/contract/v1.26.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of the reply 200 to `POST /networks/prune` (`NetworkPrune`).
///
/// All versions of the API. In this form: API 1.26 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPruneResponse {
    /// `NetworksDeleted` in JSON.
    ///
    /// API 1.26 and later.
    #[doc(alias = "NetworksDeleted")]
    pub networks_deleted: Option<Vec<String>>,
}

support::object! { NetworkPruneResponse {
    "NetworksDeleted" => networks_deleted: optional,
} }
