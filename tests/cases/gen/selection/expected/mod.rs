// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! A part of an API 1.

mod support;

mod bill;
mod fault;
mod kind;
mod list_pets_response;
mod new_owner;
mod pet;
mod visit;

pub use self::support::Timestamp;
pub use self::bill::Bill;
pub use self::fault::Fault;
pub use self::kind::Kind;
pub use self::list_pets_response::ListPetsResponse;
pub use self::new_owner::NewOwner;
pub use self::pet::Pet;
pub use self::visit::Visit;
