// Written by `modelwright gen --spec` from in.yaml; edits are lost.
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

pub use self::direct::Direct;
pub use self::expression::Expression;
pub use self::free::Free;
pub use self::negation::Negation;
pub use self::one::One;
pub use self::three::Three;
pub use self::through_list::ThroughList;
pub use self::two::Two;
pub use self::whole::Whole;
