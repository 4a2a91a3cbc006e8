// Written by `cargo xtask gen` from `ImageAttestations/200` in spec/docker/contract/v1.55.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::AttestationStatement;

/// The attestations. Empty if the image has none, or none of the requested `type`.
///
/// The body of response 200 to `GET /images/{name}/attestations` ([`ImageAttestations`]).
///
/// Available in API 1.55 and later.
///
#[doc = operation!("ImageAttestations")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageAttestationsResponse(pub Option<Vec<AttestationStatement>>);

support::list! { ImageAttestationsResponse: AttestationStatement }
