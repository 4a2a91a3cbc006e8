// Written by `modelwright vendor` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Zoo 1.

mod support;

mod animal;
mod being;
mod cage;
mod cage_list_response;

pub(crate) use self::support::Timestamp;
pub(crate) use self::animal::Animal;
pub(crate) use self::being::Being;
pub(crate) use self::cage::Cage;
pub(crate) use self::cage_list_response::CageListResponse;
