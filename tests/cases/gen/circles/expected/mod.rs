// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Models that hold themselves 1.

mod support;

mod direct;
mod expression;
mod free;
mod negation;
mod one;
mod three;
mod through_list;
mod two;
mod whole;

pub use direct::Direct;
pub use expression::Expression;
pub use free::Free;
pub use negation::Negation;
pub use one::One;
pub use three::Three;
pub use through_list::ThroughList;
pub use two::Two;
pub use whole::Whole;
