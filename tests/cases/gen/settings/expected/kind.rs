// Written by `modelwright gen --spec` from `Kind` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The definition `Kind`.
#[must_use]
#[non_exhaustive]
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
