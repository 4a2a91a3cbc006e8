// Written by `cargo xtask gen` from `DeviceInfo` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `DeviceInfo`.
///
/// API 1.50 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeviceInfo {
    /// `Source` in JSON.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,
}

support::object! { DeviceInfo {
    "Source" => source: optional,
    "ID"     => id:     optional,
} }
