// Written by `cargo xtask gen` from `SecretSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Driver;
use std::collections::BTreeMap;

/// What a secret should be: a name, labels, and the data or where they come from. It is sent to create or
/// update a secret; an update can change the labels only.
///
/// All versions of the API. In this form: API 1.31 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretSpec {
    /// What the secret is called, unique among the secrets of the swarm: up to 64 letters, digits, `-`, `_` and
    /// `.`, with a letter or digit at both ends.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels of the secret. The only part that an update can change.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The confidential bytes, in standard Base64 ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)),
    /// less than 500 KiB before encoding. Needed on creation, unless [`Driver`] provides them, and never returned.
    #[doc(alias = "Data")]
    pub data: Option<String>,

    /// Plugin that provides the data from a store of its own, for each task anew. `Data` stays empty then.
    ///
    /// API 1.31 and later.
    #[doc(alias = "Driver")]
    pub driver: Option<Driver>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { SecretSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
    "Driver" => driver: optional,
    ..?      => unknown,
} }
