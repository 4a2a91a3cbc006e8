// Written by `cargo xtask gen` from `MountPoint` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountType;

/// The definition `MountPoint`.
///
/// All versions of the API. In this form: API 1.31 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountPoint {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<MountType>,

    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Source` in JSON.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// `Destination` in JSON.
    #[doc(alias = "Destination")]
    pub destination: Option<String>,

    /// `Driver` in JSON.
    #[doc(alias = "Driver")]
    pub driver: Option<String>,

    /// `Mode` in JSON.
    #[doc(alias = "Mode")]
    pub mode: Option<String>,

    /// `RW` in JSON.
    #[doc(alias = "RW")]
    pub rw: Option<bool>,

    /// `Propagation` in JSON.
    #[doc(alias = "Propagation")]
    pub propagation: Option<String>,
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
} }
