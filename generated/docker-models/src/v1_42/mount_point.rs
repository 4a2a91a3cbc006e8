// Written by `cargo xtask gen` from `MountPoint` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountType;

/// A mount of a container, as reported in responses. The counterpart in requests is [`Mount`](struct.Mount.html) or an entry of
/// `HostConfig.Binds`.
///
/// Available in all API versions; this form: 1.42 to 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountPoint {
    /// The type of the mount. It determines the meaning of `Source` and `Name`.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// The name of the volume; a long hexadecimal name for an anonymous volume. Omitted for mounts that are not volumes.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The location of the mounted content: the directory that stores a volume's data, or the host path of a bind mount
    /// or named pipe. Empty for `tmpfs`. The container list also leaves it empty for volumes.
    ///
    /// JSON key: `Source`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The absolute path of the mount in the container.
    ///
    /// JSON key: `Destination`.
    #[doc(alias = "Destination")]
    pub destination: Option<String>,

    /// The volume driver of the mount, such as `local`. Omitted for mounts that are not volumes.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The mount options of the corresponding `HostConfig.Binds` entry, separated by commas, such as `rw` or `ro,z`.
    /// Empty or `z` if no options were given, as for mounts from `HostConfig.Mounts`. Use `RW` to find out if the mount
    /// is writable.
    ///
    /// JSON key: `Mode`.
    #[doc(alias = "Mode")]
    pub mode: Option<String>,

    /// `true` if the container may write to the mount; `false` if it is read-only.
    ///
    /// JSON key: `RW`.
    #[doc(alias = "RW")]
    pub rw: Option<bool>,

    /// The propagation of later mounts below this one between host and container: `private`, `shared` or `slave`, or the
    /// recursive forms `rprivate`, `rshared` and `rslave`. Empty for volumes and `tmpfs`, and on Windows.
    ///
    /// JSON key: `Propagation`.
    #[doc(alias = "Propagation")]
    pub propagation: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountPoint {
    "Type"        => type_:       optional,
    "Name"        => name:        optional,
    "Source"      => source:      optional,
    "Destination" => destination: optional,
    "Driver"      => driver:      optional,
    "Mode"        => mode:        optional,
    "RW"          => rw:          optional,
    "Propagation" => propagation: optional,
    ..?           => unknown,
} }
