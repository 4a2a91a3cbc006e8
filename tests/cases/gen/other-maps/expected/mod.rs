// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Maps of another type 1.

mod support;

mod ages;
mod holder;
mod labels;
mod open;
mod plain;
mod team;

pub use self::ages::Ages;
pub use self::holder::Holder;
pub use self::labels::Labels;
pub use self::open::Open;
pub use self::plain::Plain;
pub use self::team::Team;
