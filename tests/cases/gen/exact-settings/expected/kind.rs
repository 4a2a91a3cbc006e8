// Written by `modelwright gen --spec` from `Kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Kind`.
///More: <https://example.com/> "]
#[cfg_attr(any(), doc = r#"https://x"#, a(b[c]{d}))]
#[allow(clippy::all, missing_docs)]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// `plain`
    Plain,

    /// `link`
    Link,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { Kind {
    "plain" => Plain,
    "link"  => Link,
    ..      => Other,
} }
