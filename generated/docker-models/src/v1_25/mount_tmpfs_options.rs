// Written by `cargo xtask gen` from `Mount.TmpfsOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Mount.TmpfsOptions`.
///
/// All versions of the API. In this form: API 1.45 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountTmpfsOptions {
    /// `SizeBytes` in JSON.
    #[doc(alias = "SizeBytes")]
    pub size_bytes: Option<i64>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<i64>,
}

support::object! { MountTmpfsOptions {
    "SizeBytes" => size_bytes: optional,
    "Mode"      => mode:       optional,
} }
