// Written by `cargo xtask gen` from `ImageConfig` in spec/docker/contract/v1.50.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_44::HealthConfig;
use std::collections::{BTreeMap, BTreeSet};

/// The definition `ImageConfig`.
///
/// API 1.39 and later. In this form: API 1.50 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageConfig {
    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<String>,

    /// `ExposedPorts` in JSON.
    #[doc(alias = "ExposedPorts")]
    pub exposed_ports: Option<BTreeSet<String>>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Option<Vec<String>>,

    /// `Cmd` in JSON.
    #[doc(alias = "Cmd")]
    pub cmd: Option<Vec<String>>,

    /// `Healthcheck` in JSON.
    #[doc(alias = "Healthcheck")]
    pub healthcheck: Option<HealthConfig>,

    /// `ArgsEscaped` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "ArgsEscaped")]
    pub args_escaped: Option<bool>,

    /// `Volumes` in JSON.
    #[doc(alias = "Volumes")]
    pub volumes: Option<BTreeSet<String>>,

    /// `WorkingDir` in JSON.
    #[doc(alias = "WorkingDir")]
    pub working_dir: Option<String>,

    /// `Entrypoint` in JSON.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// `OnBuild` in JSON.
    #[doc(alias = "OnBuild")]
    pub on_build: Option<Vec<String>>,

    /// `Labels` in JSON.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// `StopSignal` in JSON.
    #[doc(alias = "StopSignal")]
    pub stop_signal: Option<String>,

    /// `Shell` in JSON.
    #[doc(alias = "Shell")]
    pub shell: Option<Vec<String>>,
}

support::object! { ImageConfig {
    "User"         => user:          optional,
    "ExposedPorts" => exposed_ports: optional,
    "Env"          => env:           optional,
    "Cmd"          => cmd:           optional,
    "Healthcheck"  => healthcheck:   optional,
    "ArgsEscaped"  => args_escaped:  optional,
    "Volumes"      => volumes:       optional,
    "WorkingDir"   => working_dir:   optional,
    "Entrypoint"   => entrypoint:    optional,
    "OnBuild"      => on_build:      optional,
    "Labels"       => labels:        optional,
    "StopSignal"   => stop_signal:   optional,
    "Shell"        => shell:         optional,
} }
