// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.40.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_25::MountBindOptionsPropagation;

/// Options for mounts of type `bind`.
///
/// Available in all API versions; this form: 1.40 and 1.41.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// The propagation of later mounts below this one between host and container. The modes that start with `r` also
    /// apply to nested mounts. Defaults to `rprivate`.
    ///
    /// JSON key: `Propagation`.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// If `true`, only the source itself is mounted, without the file systems mounted below it.
    ///
    /// Default: `false`.
    ///
    /// JSON key: `NonRecursive`. Available in API 1.40 and later.
    #[doc(alias = "NonRecursive")]
    pub non_recursive: Option<bool>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { MountBindOptions {
    "Propagation"  => propagation:   optional,
    "NonRecursive" => non_recursive: optional,
    ..?            => unknown,
} }
