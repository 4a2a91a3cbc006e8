// Written by `cargo xtask gen` from `HostConfig.LogConfig.Type` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The logging driver: one of the listed values, or the name of a plugin. If empty or omitted in a request, the
/// daemon's default logging driver is used.
///
/// Available in all API versions; this form: 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigLogConfigType {
    /// `local`: Output is stored in a compact format in files on the host, with rotation enabled by default.
    ///
    /// Available in API 1.48 and later.
    Local,

    /// `json-file`: Output is stored in JSON files on the host. The usual default.
    JsonFile,

    /// `syslog`: Output is sent to a syslog daemon.
    Syslog,

    /// `journald`: Output is written to the systemd journal.
    Journald,

    /// `gelf`: Output is sent to Graylog or Logstash in Graylog Extended Log Format.
    Gelf,

    /// `fluentd`: Output is sent to a Fluentd collector.
    Fluentd,

    /// `awslogs`: Output is sent to Amazon CloudWatch Logs.
    Awslogs,

    /// `splunk`: Output is sent to the HTTP Event Collector of Splunk.
    Splunk,

    /// `etwlogs`: Output is reported as Event Tracing for Windows (ETW) events.
    Etwlogs,

    /// `none`: Output is discarded and cannot be read back.
    None,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { HostConfigLogConfigType {
    "local"     => Local,
    "json-file" => JsonFile,
    "syslog"    => Syslog,
    "journald"  => Journald,
    "gelf"      => Gelf,
    "fluentd"   => Fluentd,
    "awslogs"   => Awslogs,
    "splunk"    => Splunk,
    "etwlogs"   => Etwlogs,
    "none"      => None,
    ..          => Other,
} }
