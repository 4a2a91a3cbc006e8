// Written by `cargo xtask gen` from `Mount` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{MountBindOptions, MountTmpfsOptions, MountType, MountVolumeOptions};

/// A mount to create in a container or a service's task. It supports more options than an entry of
/// `HostConfig.Binds`. The resulting mount is reported as a [`MountPoint`](struct.MountPoint.html).
///
/// Available in all API versions; this form: 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Mount {
    /// The absolute path of the mount in the container.
    ///
    /// JSON key: `Target`.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// The source of the mount: a host path, the name of a volume or an image reference, depending on `Type`. Omit it for
    /// `tmpfs` and for a new anonymous volume. A host path must already exist, unless `BindOptions.CreateMountpoint` is
    /// set; a named pipe must always exist.
    ///
    /// **Warning:** a writable mount of a host path lets the container change the files of the host. A mount of `/` or of
    /// the daemon's socket gives it control of the host.
    ///
    /// JSON key: `Source`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The type of the mount. It determines the meaning of `Source` and which of the `…Options` fields are allowed.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// If `true`, the mount is read-only. Defaults to `false`.
    ///
    /// JSON key: `ReadOnly`.
    #[doc(alias = "ReadOnly")]
    pub read_only: Option<bool>,

    /// Options for mounts of type `bind`.
    ///
    /// JSON key: `BindOptions`.
    #[doc(alias = "BindOptions")]
    pub bind_options: Option<MountBindOptions>,

    /// Options for mounts of type `volume`. Labels and driver apply only if the volume is created.
    ///
    /// JSON key: `VolumeOptions`.
    #[doc(alias = "VolumeOptions")]
    pub volume_options: Option<MountVolumeOptions>,

    /// Options for mounts of type `tmpfs`.
    ///
    /// JSON key: `TmpfsOptions`.
    #[doc(alias = "TmpfsOptions")]
    pub tmpfs_options: Option<MountTmpfsOptions>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Mount {
    "Target"        => target:         optional,
    "Source"        => source:         optional,
    "Type"          => type_:          optional,
    "ReadOnly"      => read_only:      optional,
    "BindOptions"   => bind_options:   optional,
    "VolumeOptions" => volume_options: optional,
    "TmpfsOptions"  => tmpfs_options:  optional,
    ..?             => unknown,
} }
