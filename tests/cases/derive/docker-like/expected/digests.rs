// Written by `modelwright gen --spec` from `Digests` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Digests`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Digests(pub Option<Vec<String>>);

support::list! { Digests: String }
