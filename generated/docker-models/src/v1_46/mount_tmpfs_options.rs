// Written by `cargo xtask gen` from `Mount.TmpfsOptions` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Mount.TmpfsOptions`.
///
/// All versions of the API. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountTmpfsOptions {
    /// `SizeBytes` in JSON.
    #[doc(alias = "SizeBytes")]
    pub size_bytes: Option<i64>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<i64>,

    /// `Options` in JSON.
    ///
    /// API 1.46 and later.
    #[doc(alias = "Options")]
    pub options: Option<Vec<Vec<String>>>,
}

support::object! { MountTmpfsOptions {
    "SizeBytes" => size_bytes: optional,
    "Mode"      => mode:       optional,
    "Options"   => options:    optional,
} }
