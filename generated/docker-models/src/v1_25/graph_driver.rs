// Written by `cargo xtask gen` from `GraphDriver` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// How the engine stores the container's file system. Later versions call it `GraphDriverData`.
///
/// API 1.27 and earlier. Since API 1.28 it is `GraphDriverData`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GraphDriver {
    /// The storage driver, such as `overlay2`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Details that depend on the driver; for `overlay2` the host's paths `LowerDir`, `MergedDir`, `UpperDir` and
    /// `WorkDir`.
    #[doc(alias = "Data")]
    pub data: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { GraphDriver {
    "Name" => name:   optional,
    "Data" => data:   optional,
    ..?    => unknown,
} }
