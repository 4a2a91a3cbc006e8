// Written by `cargo xtask gen` from `Plugin.Config` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterface;
use super::super::v1_25::{
    PluginConfigArgs, PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs, PluginConfigUser,
    PluginEnv, PluginMount,
};

/// The type of `Plugin.Config`.
///
/// All versions of the API. In this form: API 1.38 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfig {
    /// `DockerVersion` in JSON.
    ///
    /// API 1.29 to 1.51.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// `Description` in JSON.
    #[doc(alias = "Description")]
    pub description: String,

    /// `Documentation` in JSON.
    #[doc(alias = "Documentation")]
    pub documentation: String,

    /// `Interface` in JSON.
    #[doc(alias = "Interface")]
    pub interface: PluginConfigInterface,

    /// `Entrypoint` in JSON.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Vec<String>,

    /// `WorkDir` in JSON.
    #[doc(alias = "WorkDir")]
    pub work_dir: String,

    /// `User` in JSON.
    #[doc(alias = "User")]
    pub user: Option<PluginConfigUser>,

    /// `Network` in JSON.
    #[doc(alias = "Network")]
    pub network: PluginConfigNetwork,

    /// `Linux` in JSON.
    #[doc(alias = "Linux")]
    pub linux: PluginConfigLinux,

    /// `PropagatedMount` in JSON.
    #[doc(alias = "PropagatedMount")]
    pub propagated_mount: String,

    /// `IpcHost` in JSON.
    ///
    /// API 1.29 and later.
    #[doc(alias = "IpcHost")]
    pub ipc_host: bool,

    /// `PidHost` in JSON.
    ///
    /// API 1.29 and later.
    #[doc(alias = "PidHost")]
    pub pid_host: bool,

    /// `Mounts` in JSON.
    #[doc(alias = "Mounts")]
    pub mounts: Vec<PluginMount>,

    /// `Env` in JSON.
    #[doc(alias = "Env")]
    pub env: Vec<PluginEnv>,

    /// `Args` in JSON.
    #[doc(alias = "Args")]
    pub args: PluginConfigArgs,

    /// `rootfs` in JSON.
    pub rootfs: Option<PluginConfigRootfs>,
}

support::object! { PluginConfig {
    "DockerVersion"   => docker_version:   optional,
    "Description"     => description:      required,
    "Documentation"   => documentation:    required,
    "Interface"       => interface:        required,
    "Entrypoint"      => entrypoint:       required,
    "WorkDir"         => work_dir:         required,
    "User"            => user:             optional,
    "Network"         => network:          required,
    "Linux"           => linux:            required,
    "PropagatedMount" => propagated_mount: required,
    "IpcHost"         => ipc_host:         required,
    "PidHost"         => pid_host:         required,
    "Mounts"          => mounts:           required,
    "Env"             => env:              required,
    "Args"            => args:             required,
    "rootfs"          => rootfs:           optional,
} }
