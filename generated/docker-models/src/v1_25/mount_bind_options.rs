// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountBindOptionsPropagation;

/// Settings that only a mount of the `bind` type knows.
///
/// All versions of the API. In this form: API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// How mounts made later below this one pass between host and container. The modes that begin with `r` also
    /// hold for the mounts further down. Without it, `rprivate`.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { MountBindOptions {
    "Propagation" => propagation: optional,
    ..?           => unknown,
} }
