// Written by `cargo xtask gen` from `BuildInfo.aux` in spec/docker/contract/v1.36.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ImageId;

/// Data for programs. With the classic builder an object whose `ID` is the image that was built; with BuildKit
/// that too, and, in messages whose `id` is `moby.buildkit.trace`, a string: a base64-encoded protobuf status
/// record.
///
/// API 1.36 and later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BuildInfoAux {
    /// A [`ImageId`].
    ImageId(ImageId),

    /// Variant 2 of the document.
    Text(String),

    /// Anything else, as sent.
    Other(serde_json::Value),
}

support::union! { BuildInfoAux {
    ImageId: ImageId,
    Text: String,
    .. => Other,
} }
