// Written by `cargo xtask gen` from `NRIInfo` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NRIInfo`.
///
/// API 1.53 and later.
#[doc(alias = "NRIInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NriInfo {
    /// `Info` in JSON.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,
}

support::object! { NriInfo {
    "Info" => info: optional,
} }
