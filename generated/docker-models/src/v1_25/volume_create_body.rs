// Written by `cargo xtask gen` from `VolumeCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The configuration of the new volume. All fields are optional.
///
/// The request body of `POST /volumes/create` ([`VolumeCreate`]).
///
/// Available in API 1.38 and earlier. Named `VolumeCreateOptions` since API 1.39.
///
#[doc = operation!("VolumeCreate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeCreateBody {
    /// The name of the volume. If empty or omitted, the volume is anonymous, and the daemon generates a name of 64
    /// hexadecimal digits.
    ///
    /// If the driver already has a volume of this name, it is returned without an error.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The volume driver: `local`, or the name of a plugin.
    ///
    /// Default: `"local"`.
    ///
    /// JSON key: `Driver`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// The driver-specific options. The `local` driver on Linux accepts `type`, `device` and `o`, as for the `mount`
    /// command.
    ///
    /// **Warning:** with `local`, the options can mount any path or device of the host.
    ///
    /// JSON key: `DriverOpts`.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// The labels of the volume, which can be used to filter volume lists.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { VolumeCreateBody {
    "Name"       => name:        optional,
    "Driver"     => driver:      optional,
    "DriverOpts" => driver_opts: optional,
    "Labels"     => labels:      optional,
    ..?          => unknown,
} }
