// Written by `cargo xtask gen` from `ConfigSpec` in spec/docker/contract/v1.30.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use std::collections::BTreeMap;

/// The specification of a config: a name, labels and data. Sent to create or update a config; an update can change
/// only the labels.
///
/// Available in API 1.30 and later; this form: 1.30 to 1.36.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigSpec {
    /// The name of the config, unique among the configs of the swarm. Up to 64 letters, digits, `-`, `_` and `.`; the
    /// first and last character must be a letter or digit.
    ///
    /// JSON key: `Name`.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// The labels of the config. The only part that an update can change.
    ///
    /// JSON key: `Labels`.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The data, in standard Base64 encoding ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)). Must be less
    /// than 1000 KiB before encoding; older daemons accept less. Unlike the data of a secret, it is returned.
    ///
    /// JSON key: `Data`.
    #[doc(alias = "Data")]
    pub data: Option<String>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { ConfigSpec {
    "Name"   => name:   optional,
    "Labels" => labels: optional,
    "Data"   => data:   optional,
    ..?      => unknown,
} }
