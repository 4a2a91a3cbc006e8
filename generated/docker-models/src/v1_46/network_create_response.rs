// Written by `cargo xtask gen` from `NetworkCreateResponse` in spec/docker/contract/v1.46.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `NetworkCreateResponse`.
///
/// All versions of the API. In this form: API 1.46 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateResponse {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: String,

    /// `Warning` in JSON.
    #[doc(alias = "Warning")]
    pub warning: String,
}

support::object! { NetworkCreateResponse {
    "Id"      => id:      required,
    "Warning" => warning: required,
} }
