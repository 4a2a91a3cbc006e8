// Written by `cargo xtask gen` from `HostConfig.LogConfig.Type` in spec/docker/contract/v1.48.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `HostConfig.LogConfig.Type`.
///
/// All versions of the API. In this form: API 1.48 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HostConfigLogConfigType {
    /// `local`
    ///
    /// API 1.48 and later.
    Local,

    /// `json-file`
    JsonFile,

    /// `syslog`
    Syslog,

    /// `journald`
    Journald,

    /// `gelf`
    Gelf,

    /// `fluentd`
    Fluentd,

    /// `awslogs`
    Awslogs,

    /// `splunk`
    Splunk,

    /// `etwlogs`
    Etwlogs,

    /// `none`
    None,

    /// Any other text, as sent.
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
