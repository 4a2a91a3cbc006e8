// Written by `cargo xtask gen` from `Node.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The state of the node's record. Send its `Index` along with an update, which fails if someone else has
/// changed the record since.
///
/// API 1.26 and earlier. Since API 1.27 it is `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeVersion {
    /// A number that grows with every change of the record. Updates have to name it.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { NodeVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
