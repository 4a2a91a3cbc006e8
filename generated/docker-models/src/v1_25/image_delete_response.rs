// Written by `cargo xtask gen` from `ImageDeleteResponse` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `ImageDeleteResponse`.
///
/// All versions of the API. In this form: API 1.27 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ImageDeleteResponse {
    /// `Untagged` in JSON.
    ///
    /// API 1.27 and earlier.
    #[doc(alias = "Untagged")]
    pub untagged: Option<String>,

    /// `Deleted` in JSON.
    ///
    /// API 1.27 and earlier.
    #[doc(alias = "Deleted")]
    pub deleted: Option<String>,
}

support::object! { ImageDeleteResponse {
    "Untagged" => untagged: optional,
    "Deleted"  => deleted:  optional,
} }
