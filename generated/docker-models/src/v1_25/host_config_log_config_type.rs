// Written by `cargo xtask gen` from `HostConfig.LogConfig.Type` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The logging driver, one of those listed or a plugin's name. Empty or absent in a request for the engine's
/// default.
///
/// All versions of the API. In this form: API 1.47 and earlier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigLogConfigType {
    /// `json-file`: Kept in JSON files on the host. The usual default.
    JsonFile,

    /// `syslog`: Sent to a syslog daemon.
    Syslog,

    /// `journald`: Put into the journal of systemd.
    Journald,

    /// `gelf`: Sent to Graylog or Logstash, in the Graylog Extended Log Format.
    Gelf,

    /// `fluentd`: Sent to a Fluentd collector.
    Fluentd,

    /// `awslogs`: Sent to Amazon CloudWatch Logs.
    Awslogs,

    /// `splunk`: Sent to Splunk's HTTP Event Collector.
    Splunk,

    /// `etwlogs`: Reported as Event Tracing for Windows events.
    Etwlogs,

    /// `none`: Thrown away; there is nothing to read back.
    None,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { HostConfigLogConfigType {
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
