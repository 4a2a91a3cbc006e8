// Written by `modelwright gen --spec` from `"org.example.meta.v1.ObjectMeta"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::OrgExampleMetaV1Time;
use std::collections::BTreeMap;

/// The definition `"org.example.meta.v1.ObjectMeta"`.
#[doc(alias = "org.example.meta.v1.ObjectMeta")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrgExampleMetaV1ObjectMeta {
    /// `creationTimestamp` in JSON.
    ///
    /// JSON key: `creationTimestamp`.
    #[doc(alias = "creationTimestamp")]
    pub creation_timestamp: Option<OrgExampleMetaV1Time>,

    /// `labels` in JSON.
    pub labels: Option<BTreeMap<String, String>>,
}

support::object! { OrgExampleMetaV1ObjectMeta {
    "creationTimestamp" => creation_timestamp: optional,
    "labels"            => labels:             optional,
} }
