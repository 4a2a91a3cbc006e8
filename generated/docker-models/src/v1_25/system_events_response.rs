// Written by `cargo xtask gen` from `SystemEvents/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SystemEventsResponseActor, SystemEventsResponseScope};

/// A stream of events, one JSON object per line. It ends at the time in `until`, or when the connection is closed.
///
/// The body of response 200 to `GET /events` ([`SystemEvents`]).
///
/// Available in API 1.39 and earlier. Named `EventMessage` since API 1.40.
///
#[doc = operation!("SystemEvents")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponse {
    /// The type of the object that the event concerns.
    ///
    /// JSON key: `Type`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

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
    pub actor: Option<SystemEventsResponseActor>,

    /// The time of the event, in whole seconds since 1970-01-01 00:00 UTC.
    pub time: Option<i64>,

    /// The time of the event, in nanoseconds since 1970-01-01 00:00 UTC. The same time as `time`, at higher resolution.
    ///
    /// JSON key: `timeNano`.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// The former name of `Action`. Sent for container and image events only.
    #[deprecated(note = "since API 1.22; use `action`")]
    pub status: Option<String>,

    /// The former name of the `ID` of `Actor`. Sent for container and image events only.
    #[deprecated(note = "since API 1.22; use `SystemEvents/200.Actor.ID`")]
    pub id: Option<String>,

    /// The name of the container's image. Sent for container events only.
    ///
    /// The `Attributes` of `Actor` contain it as `image`.
    #[deprecated(note = "since API 1.22; use `SystemEvents/200.Actor.Attributes`")]
    pub from: Option<String>,

    /// The scope of the event: `local` for this daemon, or `swarm`.
    pub scope: Option<SystemEventsResponseScope>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemEventsResponse {
    "Type"     => type_:     optional,
    "Action"   => action:    optional,
    "Actor"    => actor:     optional,
    "time"     => time:      optional,
    "timeNano" => time_nano: optional,
    "status"   => status:    optional,
    "id"       => id:        optional,
    "from"     => from:      optional,
    "scope"    => scope:     optional,
    ..?        => unknown,
} }
