// Written by `modelwright gen --spec` from `"io.example.meta.v1.Meta"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::CoreV1Length;

/// The definition `"io.example.meta.v1.Meta"`.
#[doc(alias = "io.example.meta.v1.Meta")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MetaV1Meta {
    /// `name` in JSON.
    pub name: Option<String>,

    /// `path` in JSON.
    pub path: Option<String>,

    /// `length` in JSON.
    pub length: Option<CoreV1Length>,
}

support::object! { MetaV1Meta {
    "name"   => name:   optional,
    "path"   => path:   optional,
    "length" => length: optional,
} }
