// Written by `cargo xtask gen` from `NRIInfo` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the Node Resource Interface, by which plugins of the host adjust containers as they are created. Part of
/// the system information, and absent while NRI is switched off.
///
/// API 1.53 and later.
#[doc(alias = "NRIInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NriInfo {
    /// Details as pairs of a label and a value, such as `plugin-path` with a folder. Meant for people to read: labels and
    /// formats change between releases.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NriInfo {
    "Info" => info:   optional,
    ..?    => unknown,
} }
