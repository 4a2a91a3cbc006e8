// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Properties that are only sent or only received 1.

mod support;

mod admin;
mod created;
mod either;
mod group;
mod secret;
mod user;
mod user_address;

pub use self::support::Timestamp;
pub use self::admin::Admin;
pub use self::created::Created;
pub use self::either::Either;
pub use self::group::Group;
pub use self::secret::Secret;
pub use self::user::User;
pub use self::user_address::UserAddress;
