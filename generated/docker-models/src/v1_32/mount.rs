// Written by `cargo xtask gen` from `Mount` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountType;
use super::super::v1_25::{MountBindOptions, MountTmpfsOptions, MountVolumeOptions};

/// The definition `Mount`.
///
/// All versions of the API. In this form: API 1.32 to 1.39.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mount {
    /// `Target` in JSON.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// `Source` in JSON.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// `ReadOnly` in JSON.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// `Consistency` in JSON.
    ///
    /// API 1.29 and later.
    #[doc(alias = "Consistency")]
    pub consistency: Option<String>,

    /// `BindOptions` in JSON.
    #[doc(alias = "BindOptions")]
    pub bind_options: Option<MountBindOptions>,

    /// `VolumeOptions` in JSON.
    #[doc(alias = "VolumeOptions")]
    pub volume_options: Option<MountVolumeOptions>,

    /// `TmpfsOptions` in JSON.
    #[doc(alias = "TmpfsOptions")]
    pub tmpfs_options: Option<MountTmpfsOptions>,
}

support::object! { Mount {
    "Target"        => target:         optional,
    "Source"        => source:         optional,
    "Type"          => type_:          optional,
    "ReadOnly"      => read_only:      optional,
    "Consistency"   => consistency:    optional,
    "BindOptions"   => bind_options:   optional,
    "VolumeOptions" => volume_options: optional,
    "TmpfsOptions"  => tmpfs_options:  optional,
} }
