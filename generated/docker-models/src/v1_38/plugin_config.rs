// Written by `cargo xtask gen` from `Plugin.Config` in spec/docker/contract/v1.38.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PluginConfigInterface;
use super::super::v1_25::{
    PluginConfigArgs, PluginConfigLinux, PluginConfigNetwork, PluginConfigRootfs,
    PluginConfigUser, PluginEnv, PluginMount,
};

/// The configuration declared by the plugin's author: its start command, interfaces, requirements and available
/// settings.
///
/// Available in all API versions; this form: 1.38 to 1.51.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PluginConfig {
    /// The version of the daemon that created the plugin, such as `28.5.2`. Later daemons may omit it.
    ///
    /// JSON key: `DockerVersion`. Available in API 1.29 to 1.51.
    #[doc(alias = "DockerVersion")]
    pub docker_version: Option<String>,

    /// The author's description of the plugin.
    ///
    /// JSON key: `Description`.
    #[doc(alias = "Description")]
    pub description: String,

    /// The location of the plugin's documentation, usually a URL.
    ///
    /// JSON key: `Documentation`.
    #[doc(alias = "Documentation")]
    pub documentation: String,

    /// The interfaces that the plugin provides to the daemon, and the socket used for communication.
    ///
    /// JSON key: `Interface`.
    #[doc(alias = "Interface")]
    pub interface: PluginConfigInterface,

    /// The program to run and its first arguments. `Settings.Args` are appended.
    ///
    /// JSON key: `Entrypoint`.
    #[doc(alias = "Entrypoint")]
    pub entrypoint: Option<Vec<String>>,

    /// The working directory of the program. `""` for the root directory.
    ///
    /// JSON key: `WorkDir`.
    #[doc(alias = "WorkDir")]
    pub work_dir: String,

    /// The user and group that the program runs as. Empty for root.
    ///
    /// JSON key: `User`.
    #[doc(alias = "User")]
    pub user: Option<PluginConfigUser>,

    /// The network of the plugin.
    ///
    /// JSON key: `Network`.
    #[doc(alias = "Network")]
    pub network: PluginConfigNetwork,

    /// The privileges and devices that the plugin requires on Linux.
    ///
    /// JSON key: `Linux`.
    #[doc(alias = "Linux")]
    pub linux: PluginConfigLinux,

    /// A directory inside the plugin whose mounts are propagated to the host. Volume plugins require it to provide their
    /// mounts. `""` if there is none.
    ///
    /// JSON key: `PropagatedMount`.
    #[doc(alias = "PropagatedMount")]
    pub propagated_mount: String,

    /// If `true`, the plugin shares the IPC namespace of the host (shared memory, semaphores and message queues).
    ///
    /// JSON key: `IpcHost`. Available in API 1.29 and later.
    #[doc(alias = "IpcHost")]
    pub ipc_host: bool,

    /// If `true`, the plugin shares the PID namespace of the host, and can see all processes of the host.
    ///
    /// JSON key: `PidHost`. Available in API 1.29 and later.
    #[doc(alias = "PidHost")]
    pub pid_host: bool,

    /// The mounts that the plugin declares, with their defaults.
    ///
    /// JSON key: `Mounts`.
    #[doc(alias = "Mounts")]
    pub mounts: Option<Vec<PluginMount>>,

    /// The environment variables that the plugin declares, with their defaults.
    ///
    /// JSON key: `Env`.
    #[doc(alias = "Env")]
    pub env: Option<Vec<PluginEnv>>,

    /// The arguments that the plugin declares, as a single setting.
    ///
    /// JSON key: `Args`.
    #[doc(alias = "Args")]
    pub args: PluginConfigArgs,

    /// The layers of the plugin's file system.
    pub rootfs: Option<PluginConfigRootfs>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { PluginConfig {
    "DockerVersion"   => docker_version:   optional,
    "Description"     => description:      required,
    "Documentation"   => documentation:    required,
    "Interface"       => interface:        required,
    "Entrypoint"      => entrypoint:       nullable,
    "WorkDir"         => work_dir:         required,
    "User"            => user:             optional,
    "Network"         => network:          required,
    "Linux"           => linux:            required,
    "PropagatedMount" => propagated_mount: required,
    "IpcHost"         => ipc_host:         required,
    "PidHost"         => pid_host:         required,
    "Mounts"          => mounts:           nullable,
    "Env"             => env:              nullable,
    "Args"            => args:             required,
    "rootfs"          => rootfs:           optional,
    ..?               => unknown,
} }
