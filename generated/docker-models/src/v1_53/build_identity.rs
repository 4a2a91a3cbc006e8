// Written by `cargo xtask gen` from `BuildIdentity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `BuildIdentity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BuildIdentity {
    /// `Ref` in JSON.
    #[doc(alias = "Ref")]
    pub ref_: Option<String>,

    /// `CreatedAt` in JSON.
    #[doc(alias = "CreatedAt")]
    pub created_at: Option<support::Timestamp>,
}

support::object! { BuildIdentity {
    "Ref"       => ref_:       optional,
    "CreatedAt" => created_at: optional,
} }
