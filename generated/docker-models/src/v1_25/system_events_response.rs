// Written by `cargo xtask gen` from `SystemEvents/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::SystemEventsResponseActor;

/// The body of the reply 200 to `GET /events` (`SystemEvents`).
///
/// API 1.39 and earlier. Since API 1.40 it is `EventMessage`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsResponse {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<String>,

    /// `Action` in JSON.
    #[doc(alias = "Action")]
    pub action: Option<String>,

    /// `Actor` in JSON.
    #[doc(alias = "Actor")]
    pub actor: Option<SystemEventsResponseActor>,

    /// `time` in JSON.
    pub time: Option<i64>,

    /// `timeNano` in JSON.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// `status` in JSON.
    pub status: Option<String>,

    /// `id` in JSON.
    pub id: Option<String>,

    /// `from` in JSON.
    pub from: Option<String>,

    /// `scope` in JSON.
    pub scope: Option<String>,
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
} }
