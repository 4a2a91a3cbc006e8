// Written by `cargo xtask gen` from `SignatureType` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The format of an image signature that the daemon can verify.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SignatureType {
    /// `bundle-v0.3`: The signature is a Sigstore bundle, version 0.3, which contains the signature and all material required to verify
    /// it.
    BundleV03,

    /// `simplesigning-v1`: The signature uses the older "simple signing" format, in which the signed payload names the image.
    SimplesigningV1,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { SignatureType {
    "bundle-v0.3"      => BundleV03,
    "simplesigning-v1" => SimplesigningV1,
    ..                 => Other,
} }
