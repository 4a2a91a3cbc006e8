// Written by `cargo xtask gen` from `SignatureType` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The formats of image signature that the engine can verify.
///
/// API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SignatureType {
    /// `bundle-v0.3`: A Sigstore bundle, version 0.3, which holds the signature together with all that is needed to verify it.
    BundleV03,

    /// `simplesigning-v1`: The older "simple signing" format, in which the signed text names the image.
    SimplesigningV1,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { SignatureType {
    "bundle-v0.3"      => BundleV03,
    "simplesigning-v1" => SimplesigningV1,
    ..                 => Other,
} }
