// Written by `modelwright gen --spec` from `get_things/200` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ThingsGet200ApplicationJson;

/// All things
///
/// The body of response 200 to `GET /things` (`get_things`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GetThingsResponse(pub Option<Vec<ThingsGet200ApplicationJson>>);

support::list! { GetThingsResponse: ThingsGet200ApplicationJson }
