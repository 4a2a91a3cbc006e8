// Written by `cargo xtask gen` from `BuildInfo.aux` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageId;

/// Machine-readable data. With the classic builder, an object whose `ID` identifies the new image. BuildKit sends
/// that object too and, in messages whose `id` is `moby.buildkit.trace`, a string: a status record in base64-encoded
/// protobuf.
///
/// Available in API 1.36 and later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BuildInfoAux {
    /// A [`ImageId`].
    ImageId(ImageId),

    /// Variant 2 in the document.
    Text(String),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { BuildInfoAux {
    ImageId: ImageId,
    Text: String,
    .. => Other,
} }
