// Written by `cargo xtask gen` from `SecretSpec` in spec/docker/contract/v1.31.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Driver;
use std::collections::BTreeMap;

/// The specification of a secret: a name, labels, and the data or its source. Sent to create or update a secret; an
/// update can change only the labels.
///
/// Available in all API versions; this form: 1.31 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SecretSpec {
    /// The name of the secret, unique among the secrets of the swarm. Up to 64 letters, digits, `-`, `_` and `.`; the
    /// first and last character must be a letter or digit.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the secret. The only part that an update can change.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The confidential data, in standard Base64 encoding ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)).
    /// Must be less than 500 KiB before encoding. Required on creation, unless [`Driver`] provides the data. Never
    /// returned.
    ///
    /// JSON key: `Data`.
    #[doc(alias = "Data")]
    pub data: Option<String>,

    /// The plugin that provides the data from an external store, separately for each task. `Data` must then be empty.
    ///
    /// JSON key: `Driver`. Available in API 1.31 and later.
    #[doc(alias = "Driver")]
    pub driver: Option<Driver>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { SecretSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
    "Driver" => driver: optional,
    ..?      => unknown,
} }
