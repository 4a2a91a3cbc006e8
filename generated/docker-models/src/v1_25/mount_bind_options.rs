// Written by `cargo xtask gen` from `Mount.BindOptions` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::MountBindOptionsPropagation;

/// The type of `Mount.BindOptions`.
///
/// All versions of the API. In this form: API 1.39 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MountBindOptions {
    /// `Propagation` in JSON.
    #[doc(alias = "Propagation")]
    pub propagation: Option<MountBindOptionsPropagation>,
}

support::object! { MountBindOptions {
    "Propagation" => propagation: optional,
} }
