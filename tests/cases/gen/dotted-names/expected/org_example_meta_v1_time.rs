// Written by `modelwright gen --spec` from `"org.example.meta.v1.Time"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `"org.example.meta.v1.Time"`.
#[doc(alias = "org.example.meta.v1.Time")]
pub type OrgExampleMetaV1Time = support::Timestamp;
