// Written by `modelwright gen --spec` from `Image.source` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Bytes, Link};

/// The type of `Image.source`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageSource {
    /// A [`Link`].
    Url(Link),

    /// A [`Bytes`].
    Base64(Bytes),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { ImageSource by "type" {
    "url"    => Url: Link,
    "base64" => Base64: Bytes,
    ..       => Other,
} }
