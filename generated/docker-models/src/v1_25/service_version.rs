// Written by `cargo xtask gen` from `Service.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of the service. Pass its `Index` to [`ServiceUpdate`], which uses it to reject updates that are not
/// based on the latest version.
///
/// Available in API 1.26 and earlier. Named `ObjectVersion` since API 1.27.
///
#[doc = operation!("ServiceUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceVersion {
    /// The version number. Pass it as `version` to [`ServiceUpdate`].
    ///
    /// JSON key: `Index`.
    ///
    #[doc = operation!("ServiceUpdate")]
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ServiceVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
