// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.41.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountBindOptionsPropagation;

/// The type of `Mount.BindOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// `Propagation` in JSON.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,

    /// `NonRecursive` in JSON.
    ///
    /// Default: `false`.
    #[doc(alias = "NonRecursive")]
    pub non_recursive: Option<bool>,
}

support::object! { MountBindOptions {
    "Propagation"  => propagation:   optional,
    "NonRecursive" => non_recursive: optional,
} }
