// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountBindOptionsPropagation;

/// The type of `Mount.BindOptions`.
///
/// All versions of the API. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// `Propagation` in JSON.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// `NonRecursive` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "NonRecursive")]
    pub non_recursive: Option<bool>,

    /// `CreateMountpoint` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.42 and later.
    #[doc(alias = "CreateMountpoint")]
    pub create_mountpoint: Option<bool>,

    /// `ReadOnlyNonRecursive` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.44 and later.
    #[doc(alias = "ReadOnlyNonRecursive")]
    pub read_only_non_recursive: Option<bool>,

    /// `ReadOnlyForceRecursive` in JSON.
    ///
    /// Default: `false`.
    ///
    /// API 1.44 and later.
    #[doc(alias = "ReadOnlyForceRecursive")]
    pub read_only_force_recursive: Option<bool>,
}

support::object! { MountBindOptions {
    "Propagation"            => propagation:               optional,
    "NonRecursive"           => non_recursive:             optional,
    "CreateMountpoint"       => create_mountpoint:         optional,
    "ReadOnlyNonRecursive"   => read_only_non_recursive:   optional,
    "ReadOnlyForceRecursive" => read_only_force_recursive: optional,
} }
