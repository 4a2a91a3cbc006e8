// Written by `cargo xtask gen` from `NetworkPrune/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Which networks were removed.
///
/// The body of the reply 200 to `POST /networks/prune` (`NetworkPrune`).
///
/// All versions of the API. In this form: API 1.25 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkPruneResponse {
    /// A slip of the 1.25 document: engines never send it. The removed networks come in `NetworksDeleted`.
    ///
    /// API 1.25 and earlier.
    #[doc(alias = "VolumesDeleted")]
    pub volumes_deleted: Option<Vec<String>>,
}

support::object! { NetworkPruneResponse {
    "VolumesDeleted" => volumes_deleted: optional,
} }
