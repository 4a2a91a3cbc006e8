// Written by `cargo xtask gen` from `SystemVersion/200` in spec/docker/contract/v1.35.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SystemVersionResponseComponents, SystemVersionResponsePlatform};

/// Which engine this is: the versions of the engine, its API and its parts, and the system underneath.
///
/// The body of the reply 200 to `GET /version` (`SystemVersion`).
///
/// API 1.38 and earlier. In this form: API 1.35 to 1.38. Since API 1.39 it is `SystemVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersionResponse {
    /// The product that the engine is part of.
    ///
    /// API 1.35 to 1.38.
    #[doc(alias = "Platform")]
    pub platform: Option<SystemVersionResponsePlatform>,

    /// The programs that make up the engine, each with its version: `Engine`, `containerd`, `runc`, `docker-init`.
    ///
    /// API 1.35 to 1.38.
    #[doc(alias = "Components")]
    pub components: Option<Vec<SystemVersionResponseComponents>>,

    /// The engine's version, such as `18.09.9`. Distributions may append to it, as in `20.10.24+dfsg1`.
    #[doc(alias = "Version")]
    pub version: Option<String>,

    /// The newest API version that the engine speaks, such as `1.38`.
    #[doc(alias = "ApiVersion")]
    pub api_version: Option<String>,

    /// The oldest API version that the engine still speaks. Requests for one before it are refused.
    #[doc(alias = "MinAPIVersion")]
    pub min_api_version: Option<String>,

    /// The commit of the source that the engine was built from, mostly in short form.
    #[doc(alias = "GitCommit")]
    pub git_commit: Option<String>,

    /// The Go release that compiled the engine, such as `go1.19.8`.
    #[doc(alias = "GoVersion")]
    pub go_version: Option<String>,

    /// The operating system that the engine runs on, by its Go name: `linux` or `windows`.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// The processor architecture that the engine was built for, by its Go name, such as `amd64` or `arm64`.
    #[doc(alias = "Arch")]
    pub arch: Option<String>,

    /// The release of the host's kernel, such as `6.1.0-18-amd64`.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// Whether experimental features are switched on. Left out if they are not.
    #[doc(alias = "Experimental")]
    pub experimental: Option<bool>,

    /// When the engine was built.
    ///
    /// Mostly an RFC 3339 time, as in `2026-05-07T21:09:36.000000000+00:00`, but whoever builds an engine may put any text
    /// here.
    #[doc(alias = "BuildTime")]
    pub build_time: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersionResponse {
    "Platform"      => platform:        optional,
    "Components"    => components:      optional,
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
