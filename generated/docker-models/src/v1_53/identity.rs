// Written by `cargo xtask gen` from `Identity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BuildIdentity, PullIdentity, SignatureIdentity};

/// The verified origin of an image, as determined by the daemon itself. It does not depend on the names and tags of
/// the image. Requires the containerd image store.
///
/// Available in API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// The signatures of the image that the daemon checked, and the identities that they prove. Includes failed checks,
    /// with `Error` set.
    ///
    /// JSON key: `Signature`.
    #[doc(alias = "Signature")]
    pub signature: Option<Vec<SignatureIdentity>>,

    /// The repositories from which the image was pulled, and those to which it was pushed. For a mirror, the original
    /// repository is listed.
    ///
    /// JSON key: `Pull`.
    #[doc(alias = "Pull")]
    pub pull: Option<Vec<PullIdentity>>,

    /// The builds on this daemon that produced the image. Omitted for images that were not built here.
    ///
    /// JSON key: `Build`.
    #[doc(alias = "Build")]
    pub build: Option<Vec<BuildIdentity>>,

    /// Keys without a field. Preserved if the feature `keep-unknown` is enabled.
    pub unknown: support::Unknown,
}

support::object! { Identity {
    "Signature" => signature: optional,
    "Pull"      => pull:      optional,
    "Build"     => build:     optional,
    ..?         => unknown,
} }
