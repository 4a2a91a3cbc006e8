// Written by `cargo xtask gen` from `NetworkCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The body of the reply 201 to `POST /networks/create` (`NetworkCreate`).
///
/// All versions of the API. In this form: API 1.45 and earlier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NetworkCreateResponse {
    /// `Id` in JSON.
    #[doc(alias = "Id")]
    pub id: Option<String>,

    /// `Warning` in JSON.
    #[doc(alias = "Warning")]
    pub warning: Option<String>,
}

support::object! { NetworkCreateResponse {
    "Id"      => id:      optional,
    "Warning" => warning: optional,
} }
