// Written by `cargo xtask gen` from `VolumeCreate/body` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The request body of `POST /volumes/create` (`VolumeCreate`).
///
/// API 1.38 and earlier. Since API 1.39 it is `VolumeCreateOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct VolumeCreateBody {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Driver` in JSON.
    ///
    /// Default: `"local"`.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `DriverOpts` in JSON.
    #[doc(alias = "DriverOpts")]
    pub driver_opts: Option<BTreeMap<String, String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,
}

support::object! { VolumeCreateBody {
    "Name"       => name:        optional,
    "Driver"     => driver:      optional,
    "DriverOpts" => driver_opts: optional,
    "Labels"     => labels:      optional,
} }
