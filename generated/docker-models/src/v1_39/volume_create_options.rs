// Written by `cargo xtask gen` from `VolumeCreateOptions` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// What a volume that is to be created should be like: the request body for creating one.
///
/// Every part of it may be left out. An empty object gives an anonymous volume of the `local` driver.
///
/// API 1.39 to 1.51. In this form: API 1.39 to 1.41. Before API 1.39 it was `VolumeCreateBody`. Since API 1.52 it is `VolumeCreateRequest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeCreateOptions {
    /// What to call the volume. Without it the engine makes up 64 hexadecimal digits.
    ///
    /// A name that the same driver already has is no error: the volume that exists is given back.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The driver that makes and keeps the volume: `local`, or the name of a volume plugin.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// Options for the driver, which alone gives them a meaning.
    ///
    /// `local` knows `type`, `device` and `o`, as for the `mount` command on Linux.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// Names and values of your own, to be kept with the volume. Lists of volumes can be filtered by them.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { VolumeCreateOptions {
    "Name"       => name:        optional,
    "Driver"     => driver:      optional,
    "DriverOpts" => driver_opts: optional,
    "Labels"     => labels:      optional,
    ..?          => unknown,
} }
