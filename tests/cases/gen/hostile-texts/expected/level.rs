// Written by `modelwright gen --spec` from `Level` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// `low`: \`\`\`
    /// open
    Low,

    /// ``` */ `` ```: \<b>
    Star,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Level {
    "low"   => Low,
    "*/ ``" => Star,
    ..      => Other,
} }
