// Written by `cargo xtask gen` from `Mount.TmpfsOptions` in spec/docker/contract/v1.51.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Mount.TmpfsOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountTmpfsOptions {
    /// `SizeBytes` in JSON.
    #[doc(alias = "SizeBytes")]
    pub size_bytes: Option<i64>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<i64>,

    /// `Options` in JSON.
    #[doc(alias = "Options")]
    pub options: Option<Vec<Vec<String>>>,
}

support::object! { MountTmpfsOptions {
    "SizeBytes" => size_bytes: optional,
    "Mode"      => mode:       optional,
    "Options"   => options:    optional,
} }
