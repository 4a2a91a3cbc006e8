// Written by `cargo xtask gen` from `Task.Volumes[]` in spec/docker/contract/v1.42.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// A cluster volume that the task uses.
///
/// Available in API 1.42 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TaskVolumes {
    /// The ID of the volume in the swarm.
    ///
    /// JSON key: `ID`.
    #[doc(alias = "ID")]
    pub id: Option<String>,

    /// The source of the mount, as requested by the service: the name of a volume, or `group:<name>`.
    ///
    /// JSON key: `Source`.
    #[doc(alias = "Source")]
    pub source: Option<String>,

    /// The path of the mount in the container.
    ///
    /// JSON key: `Target`.
    #[doc(alias = "Target")]
    pub target: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { TaskVolumes {
    "ID"     => id:     optional,
    "Source" => source: optional,
    "Target" => target: optional,
    ..?      => unknown,
} }
