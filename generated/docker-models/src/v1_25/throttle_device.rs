// Written by `cargo xtask gen` from `ThrottleDevice` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ThrottleDevice`.
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ThrottleDevice {
    /// `Path` in JSON.
    #[doc(alias = "Path")]
    pub path: Option<String>,

    /// `Rate` in JSON.
    ///
    /// Limits: at least 0.
    #[doc(alias = "Rate")]
    pub rate: Option<i64>,
}

support::object! { ThrottleDevice {
    "Path" => path: optional,
    "Rate" => rate: optional,
} }
