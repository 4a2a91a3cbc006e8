// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Defaults of the document 1.

mod support;

mod holder;
mod names;
mod order;
mod plain;
mod query;
mod query_either;
mod query_level;
mod query_newer;
mod window;

pub use self::support::Timestamp;
pub use self::holder::Holder;
pub use self::names::Names;
pub use self::order::Order;
pub use self::plain::Plain;
pub use self::query::Query;
pub use self::query_either::QueryEither;
pub use self::query_level::QueryLevel;
pub use self::query_newer::QueryNewer;
pub use self::window::Window;
