// Written by `cargo xtask gen` from `SystemVersion` in spec/docker/contract/v1.39.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{SystemVersionComponents, SystemVersionPlatform};

/// The definition `SystemVersion`.
///
/// API 1.39 and later. Before API 1.39 it was `SystemVersionResponse`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemVersion {
    /// `Platform` in JSON.
    #[doc(alias = "Platform")]
    pub platform: Option<SystemVersionPlatform>,

    /// `Components` in JSON.
    #[doc(alias = "Components")]
    pub components: Option<Vec<SystemVersionComponents>>,

    /// `Version` in JSON.
    #[doc(alias = "Version")]
    pub version: Option<String>,

    /// `ApiVersion` in JSON.
    #[doc(alias = "ApiVersion")]
    pub api_version: Option<String>,

    /// `MinAPIVersion` in JSON.
    #[doc(alias = "MinAPIVersion")]
    pub min_api_version: Option<String>,

    /// `GitCommit` in JSON.
    #[doc(alias = "GitCommit")]
    pub git_commit: Option<String>,

    /// `GoVersion` in JSON.
    #[doc(alias = "GoVersion")]
    pub go_version: Option<String>,

    /// `Os` in JSON.
    #[doc(alias = "Os")]
    pub os: Option<String>,

    /// `Arch` in JSON.
    #[doc(alias = "Arch")]
    pub arch: Option<String>,

    /// `KernelVersion` in JSON.
    #[doc(alias = "KernelVersion")]
    pub kernel_version: Option<String>,

    /// `Experimental` in JSON.
    #[doc(alias = "Experimental")]
    pub experimental: Option<bool>,

    /// `BuildTime` in JSON.
    #[doc(alias = "BuildTime")]
    pub build_time: Option<String>,
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
} }
