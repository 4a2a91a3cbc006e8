// Written by `cargo xtask gen` from `Service.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// Counter that rises with each change of the service. `ServiceUpdate` wants its `Index`, as proof that the
/// update is based on the latest state.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServiceVersion {
    /// The number itself, to be sent as `version` with the next `ServiceUpdate`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ServiceVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
