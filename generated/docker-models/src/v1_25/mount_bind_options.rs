// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountBindOptionsPropagation;

/// Options for mounts of type `bind`.
///
/// Available in all API versions; this form: 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// The propagation of later mounts below this one between host and container. The modes that start with `r` also
    /// apply to nested mounts. Defaults to `rprivate`.
    ///
    /// JSON key: `Propagation`.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountBindOptions {
    "Propagation" => propagation: optional,
    ..?           => unknown,
} }
