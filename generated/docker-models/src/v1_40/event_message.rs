// Written by `cargo xtask gen` from `EventMessage` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EventActor, EventMessageScope, EventMessageType};

/// An event of an object of the daemon or the swarm. The event stream consists of these messages.
///
/// Available in API 1.40 and later; this form: 1.40 to 1.51. Named `SystemEventsResponse` before API 1.40.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventMessage {
    /// The type of the object that the event concerns.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<EventMessageType>,

    /// The action that caused the event, such as `create`, `start`, `die` or `destroy`.
    ///
    /// Some actions are followed by a colon and details: `exec_create: /bin/sh -c date`, `health_status: healthy`.
    ///
    /// JSON key: `Action`.
    #[doc(alias = "Action")]
    pub action: Option<String>,

    /// The object that the event concerns.
    ///
    /// JSON key: `Actor`.
    #[doc(alias = "Actor")]
    pub actor: Option<EventActor>,

    /// The scope of the event: `local` for this daemon, or `swarm`.
    pub scope: Option<EventMessageScope>,

    /// The time of the event, in whole seconds since 1970-01-01 00:00 UTC.
    pub time: Option<i64>,

    /// The time of the event, in nanoseconds since 1970-01-01 00:00 UTC. The same time as `time`, at higher resolution.
    ///
    /// JSON key: `timeNano`.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// The former name of `Action`. Sent for container and image events only.
    ///
    /// Available in API 1.40 to 1.51.
    #[deprecated(note = "use `action`")]
    pub status: Option<String>,

    /// The former name of the `ID` of `Actor`. Sent for container and image events only.
    ///
    /// Available in API 1.40 to 1.51.
    #[deprecated(note = "use `EventActor.ID`")]
    pub id: Option<String>,

    /// The name of the container's image. Sent for container events only.
    ///
    /// The `Attributes` of `Actor` contain it as `image`.
    ///
    /// Available in API 1.40 to 1.51.
    #[deprecated(note = "use `EventActor.Attributes`")]
    pub from: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
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
