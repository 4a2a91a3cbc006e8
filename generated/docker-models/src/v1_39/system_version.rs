// Written by `cargo xtask gen` from `SystemVersion` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SystemVersionComponents, SystemVersionPlatform};

/// Which engine this is: versions of the engine, of its API and of its parts, and the system it runs on.
///
/// API 1.39 and later. Before API 1.39 it was `SystemVersionResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersion {
    /// The product that the engine is part of.
    #[doc(alias = "Platform")]
    pub platform: Option<SystemVersionPlatform>,

    /// The programs that make up the engine, each with its version: `Engine`, `containerd`, `runc`, `docker-init`.
    #[doc(alias = "Components")]
    pub components: Option<Vec<SystemVersionComponents>>,

    /// The version of the engine, such as `28.5.2`. Distributions may add to it, as in `20.10.24+dfsg1`.
    #[doc(alias = "Version")]
    pub version: Option<String>,

    /// The newest API version that the engine speaks, such as `1.51`.
    ///
    /// Requests without a version in their path are taken as of this one.
    #[doc(alias = "ApiVersion")]
    pub api_version: Option<String>,

    /// The oldest API version that the engine still speaks. Requests for an older one are refused.
    #[doc(alias = "MinAPIVersion")]
    pub min_api_version: Option<String>,

    /// The commit, mostly in short form, of the source from which the engine was built.
    #[doc(alias = "GitCommit")]
    pub git_commit: Option<String>,

    /// The Go release that compiled the engine, with its prefix, as in `go1.19.8`.
    #[doc(alias = "GoVersion")]
    pub go_version: Option<String>,

    /// The operating system under the engine, by the name that Go gives it: `linux` or `windows`.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// The processor architecture for which the engine was built, by its Go name, such as `amd64` or `arm64`.
    #[doc(alias = "Arch")]
    pub arch: Option<String>,

    /// The release of the host's kernel, such as `6.1.0-18-amd64`. Left out if the engine could not find it out.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// Whether experimental features are switched on. Left out if they are not.
    #[doc(alias = "Experimental")]
    pub experimental: Option<bool>,

    /// When the engine was built.
    ///
    /// Mostly an RFC 3339 time, as in `2026-05-07T21:09:36.000000000+00:00`, but whoever builds an engine may put in any text.
    #[doc(alias = "BuildTime")]
    pub build_time: Option<String>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SystemVersion {
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
