// Written by `cargo xtask gen` from `MountPoint` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountType;

/// A mount as a container has it, in replies. The counterpart in requests is `Mount` or an entry of
/// `HostConfig.Binds`.
///
/// All versions of the API. In this form: API 1.42 to 1.47.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountPoint {
    /// What kind of mount it is; `Source` and `Name` are to be read accordingly.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// The volume's name, a long hexadecimal one if the volume is anonymous. Absent for mounts other than volumes.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Where the mounted content lies: the folder that holds a volume's data, or the host's path for a bind or
    /// named pipe. Empty for `tmpfs`; the list of containers also leaves it empty for volumes.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The absolute path inside the container at which the mount appears.
    #[doc(alias = "Destination")]
    pub destination: Option<String>,

    /// The volume driver behind the mount, such as `local`. Absent unless it is a volume.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The mount options of the `HostConfig.Binds` entry it came from, separated by commas, such as `rw` or `ro,z`.
    /// Without such options it is empty or `z`; a mount from `HostConfig.Mounts` is no different. Use `RW` to learn
    /// whether the container may write.
    #[doc(alias = "Mode")]
    pub mode: Option<String>,

    /// True if the container may write to the mount, false if it is read-only.
    #[doc(alias = "RW")]
    pub rw: Option<bool>,

    /// How mounts made later below this one pass between host and container: `private`, `shared` or `slave`, or the
    /// recursive forms `rprivate`, `rshared` and `rslave`. Empty for volumes and `tmpfs`, and on Windows.
    #[doc(alias = "Propagation")]
    pub propagation: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
