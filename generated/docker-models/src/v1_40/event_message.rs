// Written by `cargo xtask gen` from `EventMessage` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EventActor, EventMessageScope, EventMessageType};

/// One event: something happened to an object of the engine or of the swarm. The stream of events consists of these.
///
/// API 1.40 and later. In this form: API 1.40 to 1.51. Before API 1.40 it was `SystemEventsResponse`.
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

    /// The same as `Action`, under an older name. Only events of containers and images have it.
    ///
    /// API 1.40 to 1.51.
    #[deprecated(note = "use `action`")]
    pub status: Option<String>,

    /// The same as `ID` of the `Actor`, under an older name. Only events of containers and images have it.
    ///
    /// API 1.40 to 1.51.
    #[deprecated(note = "use `EventActor.ID`")]
    pub id: Option<String>,

    /// The name of the container's image. Only events of containers have it.
    ///
    /// It is also in the `Attributes` of the `Actor`, under `image`.
    ///
    /// API 1.40 to 1.51.
    #[deprecated(note = "use `EventActor.Attributes`")]
    pub from: Option<String>,

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
    "status"   => status:    optional,
    "id"       => id:        optional,
    "from"     => from:      optional,
    ..?        => unknown,
} }
