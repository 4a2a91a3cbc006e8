// Written by `cargo xtask gen` from `SystemEvents/200.Actor` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The object to which it happened.
///
/// API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponseActor {
    /// Which object it is, by its ID. A volume has its name here, and some events of images a reference such as `alpine:3.20`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// More about the object and the event, as texts by name.
    ///
    /// For a container these are its labels, its `name` and `image`, and at its end an `exitCode`.
    #[doc(alias = "Attributes")]
    pub attributes: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemEventsResponseActor {
    "ID"         => id:         optional,
    "Attributes" => attributes: optional,
    ..?          => unknown,
} }
