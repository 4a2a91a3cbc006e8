// Written by `cargo xtask gen` from `EventMessage` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_40::{EventActor, EventMessageScope, EventMessageType};

/// One event: something happened to an object of the engine or of the swarm. The stream of events consists of these.
///
/// API 1.40 and later. In this form: API 1.52 and later. Before API 1.40 it was `SystemEventsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventMessage {
    /// The kind of object to which something happened.
    #[doc(alias = "Type")]
    pub type_: Option<EventMessageType>,

    /// What happened, such as `create`, `start`, `die` or `destroy`.
    ///
    /// Some actions bring details along after a colon: `exec_create: /bin/sh -c date`, `health_status: healthy`.
    #[doc(alias = "Action")]
    pub action: Option<String>,

    /// The object to which it happened.
    #[doc(alias = "Actor")]
    pub actor: Option<EventActor>,

    /// Whether the event belongs to this one engine or to the swarm.
    pub scope: Option<EventMessageScope>,

    /// When it happened, in whole seconds since 1970-01-01 00:00 UTC.
    pub time: Option<i64>,

    /// When it happened, in nanoseconds since 1970-01-01 00:00 UTC. The same moment as `time`, and finer.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { EventMessage {
    "Type"     => type_:     optional,
    "Action"   => action:    optional,
    "Actor"    => actor:     optional,
    "scope"    => scope:     optional,
    "time"     => time:      optional,
    "timeNano" => time_nano: optional,
    ..?        => unknown,
} }
