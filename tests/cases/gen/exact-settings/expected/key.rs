// Written by `modelwright gen --spec` from `Key` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Key`.
///More: <https://example.com/> "]
#[cfg_attr(any(), doc = r#"https://x"#, a(b[c]{d}))]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Key {
    /// `digest` in JSON.
    pub digest: [u8; 4 * 4],

    /// `count` in JSON.
    pub count: Option<::std::num::Wrapping<u32>>,

    /// `ends` in JSON.
    pub ends: Option<(u8, [std::num::Wrapping<u8>; 2])>,

    /// `counts` in JSON.
    pub counts: Option<::std::collections::HashMap<String, ::std::num::Wrapping<u32>>>,
}

support::object! { Key {
    "digest" => digest: required,
    "count"  => count:  optional,
    "ends"   => ends:   optional,
    "counts" => counts: optional,
} }
