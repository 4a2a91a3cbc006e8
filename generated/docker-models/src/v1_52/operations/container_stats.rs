// Written by `cargo xtask gen` from `ContainerStats/` in spec/docker/contract/v1.52.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::super::super::support;
use super::super::super::v1_52::ContainerStatsResponse;
use super::super::super::v1_25::ErrorResponse;

/// Get a container's resource usage
///
/// Reports CPU, memory, disk and network usage of a container about once per second until the connection is closed.
///
/// A sample contains counters. To compute a percentage, use the difference of two samples; `precpu_stats` repeats the
/// CPU counters of the previous sample. `docker stats` computes its values as follows:
///
/// - CPU: the increase of `cpu_usage.total_usage` divided by the increase of `system_cpu_usage`, both from
///   `precpu_stats` to `cpu_stats`, times `online_cpus`, times 100. If `online_cpus` is missing (old daemons), use the
///   length of `percpu_usage`.
/// - Memory: `memory_stats.usage` minus the page cache, which is `stats.inactive_file` with cgroup v2 and
///   `stats.total_inactive_file` with v1 (formerly `stats.cache`), as a percentage of `memory_stats.limit`.
///
/// Hosts with cgroup v2 report fewer values: no `percpu_usage`, no `max_usage` and `failcnt` of memory, and only
/// `io_service_bytes_recursive` of the disk counters. The names in `memory_stats.stats` differ as well. If the
/// container is not running, all counters are `0` or omitted.
///
/// Sent as `GET /containers/{id}/stats`.
#[derive(Clone, Debug, PartialEq)]
pub struct ContainerStats {
    /// The ID or name of the container. An unambiguous ID prefix is accepted.
    pub id: String,

    /// If `true`, the daemon keeps sending samples. If `false`, it returns a single sample, taken after about one second so
    /// that `precpu_stats` is set.
    ///
    /// Default: `true`.
    pub stream: Option<bool>,

    /// If `true`, the daemon returns the first sample immediately, with an empty `precpu_stats`. Requires `stream=false`.
    ///
    /// Default: `false`.
    pub one_shot: Option<bool>,
}

impl ContainerStats {
    /// Returns the request with what it requires, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            stream: None,
            one_shot: None,
        }
    }

    /// Sets `stream`.
    #[must_use]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// Sets `one_shot`.
    #[must_use]
    pub fn one_shot(mut self, one_shot: bool) -> Self {
        self.one_shot = Some(one_shot);
        self
    }
}

impl support::Operation for ContainerStats {
    type Reply = Vec<ContainerStatsResponse>;
    type Error = ErrorResponse;

    const ID: &'static str = "ContainerStats";
    const METHOD: http::Method = http::Method::GET;
    const PATH: &'static str = "/containers/{id}/stats";
    const TAGS: &'static [&'static str] = &["Container"];

    #[inline]
    fn write(self, to: &mut support::RequestWriter) {
        to.literal("/containers/");
        to.segment("id", &self.id);
        to.literal("/stats");
        to.query("stream", self.stream.as_ref());
        to.query("one-shot", self.one_shot.as_ref());
        to.accept("application/json");
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

impl support::StreamOperation for ContainerStats {
    type Decoder = support::Lines<ContainerStatsResponse>;

    fn decoder(_headers: &http::HeaderMap) -> Self::Decoder {
        support::Lines::new()
    }
}
