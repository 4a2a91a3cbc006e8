// Written by `cargo xtask gen` from `Identity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BuildIdentity, PullIdentity, SignatureIdentity};

/// Where an image comes from, as far as the engine itself has seen or verified it. Names and tags have no influence
/// on it. Needs an engine that keeps its images in containerd.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// Signatures of the image that the engine has checked, with what they prove. A check that failed is also listed, with
    /// `Error` set.
    #[doc(alias = "Signature")]
    pub signature: Option<Vec<SignatureIdentity>>,

    /// The repositories from which the image was pulled, and those to which it was pushed. A mirror is not named; its
    /// origin is.
    #[doc(alias = "Pull")]
    pub pull: Option<Vec<PullIdentity>>,

    /// The builds on this engine that produced the image. Absent for images that were not built here.
    #[doc(alias = "Build")]
    pub build: Option<Vec<BuildIdentity>>,

    /// Keys without a field, kept with the feature `keep-unknown`.
    pub unknown: support::Unknown,
}

support::object! { Identity {
    "Signature" => signature: optional,
    "Pull"      => pull:      optional,
    "Build"     => build:     optional,
    ..?         => unknown,
} }
