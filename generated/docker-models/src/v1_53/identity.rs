// Written by `cargo xtask gen` from `Identity` in spec/docker/contract/v1.53.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{BuildIdentity, PullIdentity, SignatureIdentity};

/// The definition `Identity`.
///
/// API 1.53 and later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Identity {
    /// `Signature` in JSON.
    #[doc(alias = "Signature")]
    pub signature: Option<Vec<SignatureIdentity>>,

    /// `Pull` in JSON.
    #[doc(alias = "Pull")]
    pub pull: Option<Vec<PullIdentity>>,

    /// `Build` in JSON.
    #[doc(alias = "Build")]
    pub build: Option<Vec<BuildIdentity>>,
}

support::object! { Identity {
    "Signature" => signature: optional,
    "Pull"      => pull:      optional,
    "Build"     => build:     optional,
} }
