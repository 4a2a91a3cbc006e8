// Written by `cargo xtask gen` from `EventActor` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The object that an event is about: a container, a network, a volume and so on.
///
/// API 1.40 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventActor {
    /// Which object it is, by its ID. A volume has its name here, and some events of images a reference such as `alpine:3.20`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// Texts by name that tell more about the object and the event.
    ///
    /// What is there depends on both. Mostly there is a `name`; events of containers add `image` and all labels of the
    /// container, those of its end an `exitCode`.
    #[doc(alias = "Attributes")]
    pub attributes: Option<BTreeMap<String, String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EventActor {
    "ID"         => id:         optional,
    "Attributes" => attributes: optional,
    ..?          => unknown,
} }
