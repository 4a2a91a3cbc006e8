// Written by `cargo xtask gen` from `ContainerCreate/201` in spec/docker/contract/v1.25.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// What creating a container has led to.
///
/// API 1.41 and earlier: The container exists, and waits to be started.
///
/// API 1.41 and earlier: The body of the reply 201 to `POST /containers/create` (`ContainerCreate`).
///
/// All versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ContainerCreateResponse {
    /// The new container's ID, 64 hexadecimal digits.
    #[doc(alias = "Id")]
    pub id: String,

    /// What in the request had no effect or is not advisable. Empty where there is nothing to say.
    ///
    /// API 1.41 and earlier: Remarks of the engine on settings that it ignored or changed, each a sentence for people to read.
    ///
    /// Empty or `null` if there are none.
    #[doc(alias = "Warnings")]
    pub warnings: Option<Vec<String>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ContainerCreateResponse {
    "Id"       => id:       required,
    "Warnings" => warnings: nullable,
    ..?        => unknown,
} }
