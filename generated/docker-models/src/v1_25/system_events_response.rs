// Written by `cargo xtask gen` from `SystemEvents/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemEventsResponseActor;

/// Events, one JSON object a line, for as long as the connection stays open or until the time in `until`.
///
/// The body of the reply 200 to `GET /events` (`SystemEvents`).
///
/// API 1.39 and earlier. Since API 1.40 it is `EventMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponse {
    /// The kind of object to which something happened, such as `container`, `image`, `network` or `volume`.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// What happened, such as `create`, `start`, `die` or `destroy`.
    ///
    /// Some actions bring details along after a colon: `exec_create: /bin/sh -c date`, `health_status: healthy`.
    #[doc(alias = "Action")]
    pub action: Option<String>,

    /// The object to which it happened.
    #[doc(alias = "Actor")]
    pub actor: Option<SystemEventsResponseActor>,

    /// When it happened, in whole seconds since 1970-01-01 00:00 UTC.
    pub time: Option<i64>,

    /// When it happened, in nanoseconds since 1970-01-01 00:00 UTC. The same moment as `time`, and finer.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// The same as `Action`, under an older name. Only events of containers and images have it.
    #[deprecated(note = "since API 1.22; use `action`")]
    pub status: Option<String>,

    /// The same as `ID` in `Actor`, under an older name. Only events of containers and images have it.
    #[deprecated(note = "since API 1.22; use `SystemEvents/200.Actor.ID`")]
    pub id: Option<String>,

    /// The name of the container's image. Only events of containers have it.
    ///
    /// It is also among the `Attributes` in `Actor`, under `image`.
    #[deprecated(note = "since API 1.22; use `SystemEvents/200.Actor.Attributes`")]
    pub from: Option<String>,

    /// Whether the event belongs to this one engine (`local`) or to the whole swarm (`swarm`).
    pub scope: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
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
