// Written by `cargo xtask gen` from `Mount` in spec/docker/contract/v1.29.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::{
    MountBindOptions, MountTmpfsOptions, MountType, MountVolumeOptions,
};

/// A mount to be made when a container or a service's task is created. It says more than an entry of
/// `HostConfig.Binds` can; what results shows up as a `MountPoint`.
///
/// All versions of the API. In this form: API 1.29 to 1.31.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mount {
    /// The absolute path inside the container at which the mount appears.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// What to mount: a path on the host, a volume's name or an image reference, as `Type` has it. Leave it out for
    /// `tmpfs`, and for a new anonymous volume. A host path has to exist already, unless
    /// `BindOptions.CreateMountpoint` is set; so does a named pipe.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// What kind of mount to make. It decides how `Source` is read and which of the `…Options` fields may be given.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// True to forbid writing through this mount. Without it the container may write.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// How strictly host and container must agree about the files of the mount: `default`, `consistent`, `cached`
    /// (the host may be ahead) or `delegated` (the container may be ahead). A hint for Docker Desktop; Linux
    /// engines ignore it.
    ///
    /// API 1.29 and later.
    #[doc(alias = "Consistency")]
    pub consistency: Option<String>,

    /// Settings that only a mount of the `bind` type knows.
    #[doc(alias = "BindOptions")]
    pub bind_options: Option<MountBindOptions>,

    /// Settings that only a mount of the `volume` type knows. Labels and driver take effect if the volume has yet
    /// to be made.
    #[doc(alias = "VolumeOptions")]
    pub volume_options: Option<MountVolumeOptions>,

    /// Settings that only a mount of the `tmpfs` type knows.
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
