// Written by `cargo xtask gen` from `SystemVersion/200` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The versions of the daemon, its API and its components, and the system that it runs on.
///
/// The body of response 200 to `GET /version` ([`SystemVersion`]).
///
/// Available in API 1.38 and earlier; this form: 1.34 and earlier. Named [`SystemVersion`] since API 1.39.
///
#[doc = operation!("SystemVersion")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SystemVersionResponse {
    /// The version of the daemon, such as `28.5.2`. Distributions may append a suffix, as in `20.10.24+dfsg1`.
    ///
    /// JSON key: `Version`.
    #[doc(alias = "Version")]
    pub version: Option<String>,

    /// The latest API version that the daemon supports, such as `1.51`.
    ///
    /// Requests without a version in their path use this version.
    ///
    /// JSON key: `ApiVersion`.
    #[doc(alias = "ApiVersion")]
    pub api_version: Option<String>,

    /// The oldest API version that the daemon supports. Requests for earlier versions are rejected.
    ///
    /// JSON key: `MinAPIVersion`.
    #[doc(alias = "MinAPIVersion")]
    pub min_api_version: Option<String>,

    /// The Git commit of the source that the daemon was built from, usually abbreviated.
    ///
    /// JSON key: `GitCommit`.
    #[doc(alias = "GitCommit")]
    pub git_commit: Option<String>,

    /// The version of Go that compiled the daemon, with its prefix, such as `go1.19.8`.
    ///
    /// JSON key: `GoVersion`.
    #[doc(alias = "GoVersion")]
    pub go_version: Option<String>,

    /// The operating system that the daemon runs on, by its Go name: `linux` or `windows`.
    ///
    /// JSON key: `Os`.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// The CPU architecture that the daemon was built for, by its Go name, such as `amd64` or `arm64`.
    ///
    /// JSON key: `Arch`.
    #[doc(alias = "Arch")]
    pub arch: Option<String>,

    /// The kernel version of the host, such as `6.1.0-18-amd64`. Omitted if the daemon could not determine it.
    ///
    /// JSON key: `KernelVersion`.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// `true` if experimental features are enabled. Omitted if `false`.
    ///
    /// JSON key: `Experimental`.
    #[doc(alias = "Experimental")]
    pub experimental: Option<bool>,

    /// The time at which the daemon was built.
    ///
    /// Usually in RFC 3339 format, as in `2026-05-07T21:09:36.000000000+00:00`; custom builds may contain any text.
    ///
    /// JSON key: `BuildTime`.
    #[doc(alias = "BuildTime")]
    pub build_time: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionResponse {
    "Version"       => version:         optional,
    "ApiVersion"    => api_version:     optional,
    "MinAPIVersion" => min_api_version: optional,
    "GitCommit"     => git_commit:      optional,
    "GoVersion"     => go_version:      optional,
    "Os"            => os:              optional,
    "Arch"          => arch:            optional,
    "KernelVersion" => kernel_version:  optional,
    "Experimental"  => experimental:    optional,
    "BuildTime"     => build_time:      optional,
    ..?             => unknown,
} }
