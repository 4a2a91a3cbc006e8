// Written by `cargo xtask gen` from `ServiceList/200` in spec/docker/contract/v1.37.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Service;

/// The services of the swarm.
///
/// The body of response 200 to `GET /services` ([`ServiceList`]).
///
/// Available in all API versions; this form: 1.37.
///
#[doc = operation!("ServiceList")]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceListResponse(pub Option<Vec<Service>>);

support::list! { ServiceListResponse: Service }
