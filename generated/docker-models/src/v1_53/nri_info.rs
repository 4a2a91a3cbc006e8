// Written by `cargo xtask gen` from `NRIInfo` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the Node Resource Interface (NRI), through which plugins of the host adjust containers when they are
/// created. Part of the system information; omitted if NRI is disabled.
///
/// Available in API 1.53 and later.
#[doc(alias = "NRIInfo")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NriInfo {
    /// Details of NRI, as pairs of a label and a value, such as `plugin-path` with a directory. Human-readable: labels
    /// and formats may change between releases.
    ///
    /// JSON key: `Info`.
    #[doc(alias = "Info")]
    pub info: Option<Vec<Vec<String>>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NriInfo {
    "Info" => info:   optional,
    ..?    => unknown,
} }
