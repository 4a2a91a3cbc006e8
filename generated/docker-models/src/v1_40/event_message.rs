// Written by `cargo xtask gen` from `EventMessage` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{EventActor, EventMessageScope, EventMessageType};

/// The definition `EventMessage`.
///
/// API 1.40 and later. In this form: API 1.40 to 1.51. Before API 1.40 it was `SystemEventsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct EventMessage {
    /// `Type` in JSON.
    #[doc(alias = "Type")]
    pub type_: Option<EventMessageType>,

    /// `Action` in JSON.
    #[doc(alias = "Action")]
    pub action: Option<String>,

    /// `Actor` in JSON.
    #[doc(alias = "Actor")]
    pub actor: Option<EventActor>,

    /// `scope` in JSON.
    pub scope: Option<EventMessageScope>,

    /// `time` in JSON.
    pub time: Option<i64>,

    /// `timeNano` in JSON.
    #[doc(alias = "timeNano")]
    pub time_nano: Option<i64>,

    /// `status` in JSON.
    ///
    /// API 1.40 to 1.51.
    pub status: Option<String>,

    /// `id` in JSON.
    ///
    /// API 1.40 to 1.51.
    pub id: Option<String>,

    /// `from` in JSON.
    ///
    /// API 1.40 to 1.51.
    pub from: Option<String>,
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
} }
