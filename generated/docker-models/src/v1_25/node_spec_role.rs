// Written by `cargo xtask gen` from `NodeSpec.Role` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `NodeSpec.Role`.
///
/// All versions of the API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NodeSpecRole {
    /// `worker`
    Worker,

    /// `manager`
    Manager,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { NodeSpecRole {
    "worker"  => Worker,
    "manager" => Manager,
    ..        => Other,
} }
