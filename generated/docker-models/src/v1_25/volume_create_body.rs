// Written by `cargo xtask gen` from `VolumeCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// What the new volume is to be like. Every field may be left out.
///
/// The request body of `POST /volumes/create` (`VolumeCreate`).
///
/// API 1.38 and earlier. Since API 1.39 it is `VolumeCreateOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeCreateBody {
    /// What to call the volume. Without it, the engine takes a random name of 64 hexadecimal digits.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver that makes and mounts the volume: `local`, or the name of a plugin.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Settings for the driver, which alone knows their meaning.
    ///
    /// The `local` driver on Linux knows `type`, `device` and `o`, as the `mount` command takes them.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Labels to attach to the volume, for example to filter by them later.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeCreateBody {
    "Name"       => name:        optional,
    "Driver"     => driver:      optional,
    "DriverOpts" => driver_opts: optional,
    "Labels"     => labels:      optional,
    ..?          => unknown,
} }
