// Written by `cargo xtask gen` from `SystemEvents/200.Actor` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The object that the event concerns.
///
/// Available in API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponseActor {
    /// The ID of the object. For a volume, its name; for some image events, a reference such as `alpine:3.20`.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Key-value pairs that describe the object and the event.
    ///
    /// The keys depend on both. There is usually a `name`. Container events add `image` and all labels of the container;
    /// the event of a container's end adds `exitCode`.
    ///
    /// JSON key: `Attributes`.
    #[doc(alias = "Attributes")]
    pub attributes: Option<BTreeMap<String, String>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemEventsResponseActor {
    "ID"         => id:         optional,
    "Attributes" => attributes: optional,
    ..?          => unknown,
} }
