// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.44.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountBindOptionsPropagation;

/// Settings that only a mount of the `bind` type knows.
///
/// All versions of the API. In this form: API 1.44 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// How mounts made later below this one pass between host and container. The modes that begin with `r` also
    /// hold for the mounts further down. Without it, `rprivate`.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// True to mount only the source itself, without other file systems that are mounted below it.
    ///
    /// Default: `false`.
    ///
    /// API 1.40 and later.
    #[doc(alias = "NonRecursive")]
    pub non_recursive: Option<bool>,

    /// True to make the folder named by `Source` if the host does not have it. Otherwise a missing source is an
    /// error.
    ///
    /// Default: `false`.
    ///
    /// API 1.42 and later.
    #[doc(alias = "CreateMountpoint")]
    pub create_mountpoint: Option<bool>,

    /// True to let a read-only mount protect the source alone, while file systems mounted below it stay writable.
    /// If false, those become read-only too, where kernel (Linux 5.12) and runtime can do that. Clients of API
    /// versions before 1.44 always get the former.
    ///
    /// Default: `false`.
    ///
    /// API 1.44 and later.
    #[doc(alias = "ReadOnlyNonRecursive")]
    pub read_only_non_recursive: Option<bool>,

    /// True to fail if the host cannot make everything below the mount read-only, instead of silently protecting
    /// less. Goes with `Mount.ReadOnly` and the propagation `rprivate`.
    ///
    /// Default: `false`.
    ///
    /// API 1.44 and later.
    #[doc(alias = "ReadOnlyForceRecursive")]
    pub read_only_force_recursive: Option<bool>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountBindOptions {
    "Propagation"            => propagation:               optional,
    "NonRecursive"           => non_recursive:             optional,
    "CreateMountpoint"       => create_mountpoint:         optional,
    "ReadOnlyNonRecursive"   => read_only_non_recursive:   optional,
    "ReadOnlyForceRecursive" => read_only_force_recursive: optional,
    ..?                      => unknown,
} }
