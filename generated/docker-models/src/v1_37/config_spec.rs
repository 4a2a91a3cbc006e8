// Written by `cargo xtask gen` from `ConfigSpec` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::super::v1_31::Driver;
use std::collections::BTreeMap;

/// What a config should be: a name, labels and the data. It is sent to create or update a config; an update can
/// change the labels only.
///
/// API 1.30 and later. In this form: API 1.37 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ConfigSpec {
    /// What the config is called, unique among the configs of the swarm: up to 64 letters, digits, `-`, `_` and
    /// `.`, with a letter or digit at both ends.
    #[doc(alias = "Name")]
    pub name: Option<String>,

    /// Labels of the config. The only part that an update can change.
    #[doc(alias = "Labels")]
    pub labels: Option<BTreeMap<String, String>>,

    /// The bytes, in standard Base64 ([RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4)), less than 1000
    /// KiB before encoding; older engines take less. Unlike those of a secret, they are returned.
    #[doc(alias = "Data")]
    pub data: Option<String>,

    /// Engine that fills in placeholders in the data for each task; `golang` is the only one. Absent, the data are
    /// used as they are.
    ///
    /// API 1.37 and later.
    #[doc(alias = "Templating")]
    pub templating: Option<Driver>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { ConfigSpec {
    "Name"       => name:       optional,
    "Labels"     => labels:     optional,
    "Data"       => data:       optional,
    "Templating" => templating: optional,
    ..?          => unknown,
} }
