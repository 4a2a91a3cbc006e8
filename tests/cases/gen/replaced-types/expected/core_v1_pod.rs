// Written by `modelwright gen --spec` from `"io.example.core.v1.Pod"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{CoreV1PodFree, CoreV1PodKind, CoreV1Weight, MetaV1Meta};

/// The definition `"io.example.core.v1.Pod"`.
#[doc(alias = "io.example.core.v1.Pod")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CoreV1Pod {
    /// `meta` in JSON.
    pub meta: MetaV1Meta,

    /// `path` in JSON.
    pub path: Option<std::path::PathBuf>,

    /// `paths` in JSON.
    pub paths: Option<Vec<String>>,

    /// `kind` in JSON.
    pub kind: Option<CoreV1PodKind>,

    /// `title` in JSON.
    pub title: Option<std::string::String>,

    /// `free` in JSON.
    pub free: Option<CoreV1PodFree>,

    /// `bytes` in JSON.
    pub bytes: Option<std::vec::Vec<u8>>,

    /// `labels` in JSON.
    pub labels: Option<Vec<std::collections::BTreeMap<String, serde_json::Value>>>,

    /// `weight` in JSON.
    pub weight: Option<CoreV1Weight>,
}

support::object! { CoreV1Pod {
    "meta"   => meta:   required,
    "path"   => path:   optional,
    "paths"  => paths:  optional,
    "kind"   => kind:   optional,
    "title"  => title:  optional,
    "free"   => free:   optional,
    "bytes"  => bytes:  optional,
    "labels" => labels: optional,
    "weight" => weight: optional,
} }
