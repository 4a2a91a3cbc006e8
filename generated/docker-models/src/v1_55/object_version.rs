// Written by `cargo xtask gen` from `ObjectVersion` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ObjectVersion`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ObjectVersion {
    /// `Index` in JSON.
    #[doc(alias = "Index")]
    pub index: Option<u64>,
}

support::object! { ObjectVersion {
    "Index" => index: optional,
} }
