// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Timestamps as texts 1.

mod support;

mod moment;
mod visit;

pub use self::moment::Moment;
pub use self::visit::Visit;
