// Written by `cargo xtask gen` from `Resources.BlkioWeightDevice[]` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Resources.BlkioWeightDevice[]`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ResourcesBlkioWeightDevice {
    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// `Weight` in JSON.
    ///
    /// Limits: at least 0.
    #[doc(alias = "Weight")]
    pub weight: Option<i64>,
}

support::object! { ResourcesBlkioWeightDevice {
    "Path"   => path:   optional,
    "Weight" => weight: optional,
} }
