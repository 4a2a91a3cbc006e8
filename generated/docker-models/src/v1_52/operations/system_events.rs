// Written by `cargo xtask gen` from `SystemEvents/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_25::ErrorResponse;
use super::super::super::v1_52::EventMessage;

/// Monitor events
///
/// Streams the events of the daemon in real time.
///
/// - Containers report each step from `create` to `destroy`, health checks, and commands that are run in them.
/// - Images report pulls, tags and removals. Networks and volumes report their creation, use and removal.
/// - From API 1.41 on, containers, images, networks and volumes, and also the builder, report `prune`.
/// - The daemon reports a `reload` of its configuration.
/// - A swarm manager reports changes of services, nodes and secrets (API 1.30 and later) and of configs (API 1.31 and
///   later).
///
/// With `since`, the stream starts with past events. The daemon keeps only the last 256.
///
/// Sent as `GET /events`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemEvents {
    /// The time of the first past event to return, in seconds since 1970-01-01 00:00 UTC, with an optional fraction.
    ///
    /// If omitted, only new events are returned.
    pub since: Option<String>,

    /// The time at which the stream ends, in seconds since 1970-01-01 00:00 UTC, with an optional fraction.
    ///
    /// If it is in the past, only past events are returned. If omitted, the stream does not end.
    pub until: Option<String>,

    /// The filters to apply, as a JSON map from filter names to lists of values, such as
    /// `{"type":["container"],"event":["start","die"]}`. If omitted, all events are returned.
    ///
    /// An event must match every filter. It matches a filter if it matches one of its values.
    ///
    /// - `container`, `daemon`, `image`, `network`: the ID or name of an object of this type.
    /// - `plugin` (API 1.27 and later): the ID or name of a plugin.
    /// - `config`, `secret`, `service` (API 1.33 and later): the ID or name of an object of this type.
    /// - `node` (API 1.33 and later): the ID of a node.
    /// - `volume`: the name of a volume.
    /// - `event`: an action, such as `start`.
    /// - `label`: `<key>` or `<key>=<value>`, a label of the object.
    /// - `scope` (API 1.30 and later): `local` or `swarm`.
    /// - `type`: the type of the object: `container`, `daemon`, `image`, `network` or `volume`; from API 1.30 on also `node`,
    ///   `plugin`, `secret` or `service`; from API 1.33 on also `config`.
    pub filters: Option<SystemEventsFilters>,
}

impl SystemEvents {
    /// Returns the request with what it requires, and nothing else.
    pub fn new() -> Self {
        Self {
            since: None,
            until: None,
            filters: None,
        }
    }

    /// Sets `since`.
    #[must_use]
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `until`.
    #[must_use]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets `filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<SystemEventsFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

impl support::Operation for SystemEvents {
    type Reply = Vec<EventMessage>;
    type Error = ErrorResponse;

    const ID: &'static str = "SystemEvents";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/events";
    const TAGS: &'static [&'static str] = &["System"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/events");
        to.query("since", self.since.as_ref());
        to.query("until", self.until.as_ref());
        to.query_json("filters", self.filters.as_ref());
        to.accept("application/json-seq, application/x-ndjson");
    }

    fn is_success(status: http::StatusCode) -> bool {
        matches!(status.as_u16(), 200)
    }

    #[inline]
    fn read_reply(
        from: &support::Received<'_>,
    ) -> Result<Self::Reply, support::ReplyError<Self::Error>> {
        match from.status() {
            200 => from.items(support::Lines::new()),
            _ => Err(from.failure()),
        }
    }
}

impl support::StreamOperation for SystemEvents {
    type Decoder = support::Lines<EventMessage>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}

/// The values of `filters` of [`SystemEvents`](struct.SystemEvents.html): a list for each key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemEventsFilters(support::Filters);

impl SystemEventsFilters {
    /// Returns no filters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a value to `container`.
    #[must_use]
    pub fn container(mut self, value: impl Into<String>) -> Self {
        self.0.add("container", value);
        self
    }

    /// Adds a value to `daemon`.
    #[must_use]
    pub fn daemon(mut self, value: impl Into<String>) -> Self {
        self.0.add("daemon", value);
        self
    }

    /// Adds a value to `event`.
    #[must_use]
    pub fn event(mut self, value: impl Into<String>) -> Self {
        self.0.add("event", value);
        self
    }

    /// Adds a value to `image`.
    #[must_use]
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.0.add("image", value);
        self
    }

    /// Adds a value to `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.0.add("label", value);
        self
    }

    /// Adds a value to `network`.
    #[must_use]
    pub fn network(mut self, value: impl Into<String>) -> Self {
        self.0.add("network", value);
        self
    }

    /// Adds a value to `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.0.add("type", value);
        self
    }

    /// Adds a value to `volume`.
    #[must_use]
    pub fn volume(mut self, value: impl Into<String>) -> Self {
        self.0.add("volume", value);
        self
    }

    /// Adds a value to `plugin`.
    #[must_use]
    pub fn plugin(mut self, value: impl Into<String>) -> Self {
        self.0.add("plugin", value);
        self
    }

    /// Adds a value to `config`.
    #[must_use]
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.0.add("config", value);
        self
    }

    /// Adds a value to `node`.
    #[must_use]
    pub fn node(mut self, value: impl Into<String>) -> Self {
        self.0.add("node", value);
        self
    }

    /// Adds a value to `secret`.
    #[must_use]
    pub fn secret(mut self, value: impl Into<String>) -> Self {
        self.0.add("secret", value);
        self
    }

    /// Adds a value to `service`.
    #[must_use]
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.0.add("service", value);
        self
    }

    /// Adds a value to `scope`.
    #[must_use]
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.0.add("scope", value);
        self
    }

    /// Adds a value to a key that has no method.
    #[must_use]
    pub fn other(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.add(key, value);
        self
    }
}

impl serde::Serialize for SystemEventsFilters {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        serde::Serialize::serialize(&self.0, to)
    }
}
