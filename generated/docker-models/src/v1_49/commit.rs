// Written by `cargo xtask gen` from `Commit` in spec/docker/contract/v1.49.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Commit`.
///
/// API 1.32 and later. In this form: API 1.49 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Commit {
    /// `ID` in JSON.
    #[doc(alias = "ID")]
    pub id: Option<String>,
}

support::object! { Commit {
    "ID" => id: optional,
} }
