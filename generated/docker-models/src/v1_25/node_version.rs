// Written by `cargo xtask gen` from `Node.Version` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The version of the node object. Pass its `Index` to [`NodeUpdate`], which uses it to reject conflicting updates.
///
/// Available in API 1.26 and earlier. Named `ObjectVersion` since API 1.27.
///
#[doc = operation!("NodeUpdate")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NodeVersion {
    /// The version number, which increases with each change to the node object. Updates must include it.
    ///
    /// JSON key: `Index`.
    #[doc(alias = "Index")]
    pub index: Option<u64>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { NodeVersion {
    "Index" => index:  optional,
    ..?     => unknown,
} }
