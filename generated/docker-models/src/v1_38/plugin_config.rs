// Written by `cargo xtask gen` from `Plugin.Config` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterface;
use super::super::v1_25::{
    PluginConfigArgs, PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs,
    PluginConfigUser, PluginEnv, PluginMount,
};

/// What the plugin's author declared: how it starts, what it offers, what it needs, and which settings it has.
///
/// All versions of the API. In this form: API 1.38 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfig {
    /// The release of the engine with which the plugin was built, such as `28.5.2`. Later engines may leave it out.
    ///
    /// API 1.29 to 1.51.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// What the plugin does, in its author's words.
    #[doc(alias = "Description")]
    pub description: String,

    /// Where to read more, usually a web address.
    #[doc(alias = "Documentation")]
    pub documentation: String,

    /// What the plugin offers to the engine, and the socket over which the two talk.
    #[doc(alias = "Interface")]
    pub interface: PluginConfigInterface,

    /// The program to start and its first arguments. Those of `Settings.Args` follow.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Vec<String>,

    /// The folder in which the program starts. `""` means the root folder.
    #[doc(alias = "WorkDir")]
    pub work_dir: String,

    /// The user and group that the program runs as. Empty for root.
    #[doc(alias = "User")]
    pub user: Option<PluginConfigUser>,

    /// How the plugin is attached to the network.
    #[doc(alias = "Network")]
    pub network: PluginConfigNetwork,

    /// The privileges and devices that the plugin needs on Linux.
    #[doc(alias = "Linux")]
    pub linux: PluginConfigLinux,

    /// A folder inside the plugin in which new mounts show on the host too. Volume plugins need one to hand out
    /// what they mount. `""` for none.
    #[doc(alias = "PropagatedMount")]
    pub propagated_mount: String,

    /// Whether the plugin shares the host's IPC namespace (shared memory, semaphores, message queues).
    ///
    /// API 1.29 and later.
    #[doc(alias = "IpcHost")]
    pub ipc_host: bool,

    /// Whether the plugin shares the host's process namespace and so sees all of the host's processes.
    ///
    /// API 1.29 and later.
    #[doc(alias = "PidHost")]
    pub pid_host: bool,

    /// The mounts that the plugin declares, with their defaults.
    #[doc(alias = "Mounts")]
    pub mounts: Vec<PluginMount>,

    /// The environment variables that the plugin declares, with their defaults.
    #[doc(alias = "Env")]
    pub env: Vec<PluginEnv>,

    /// The arguments that the plugin declares, all together as one setting.
    #[doc(alias = "Args")]
    pub args: PluginConfigArgs,

    /// The layers that make up the plugin's file system.
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
