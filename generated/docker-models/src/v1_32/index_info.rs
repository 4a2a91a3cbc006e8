// Written by `cargo xtask gen` from `IndexInfo` in spec/docker/contract/v1.32.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `IndexInfo`.
///
/// API 1.32 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct IndexInfo {
    /// `Name` in JSON.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// `Mirrors` in JSON.
    #[doc(alias = "Mirrors")]
    pub mirrors: Option<Vec<String>>,

    /// `Secure` in JSON.
    #[doc(alias = "Secure")]
    pub secure: Option<bool>,

    /// `Official` in JSON.
    #[doc(alias = "Official")]
    pub official: Option<bool>,
}

support::object! { IndexInfo {
    "Name"     => name:     optional,
    "Mirrors"  => mirrors:  optional,
    "Secure"   => secure:   optional,
    "Official" => official: optional,
} }
