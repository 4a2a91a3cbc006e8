// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! What nobody has to be told and what somebody has 1.

mod support;

mod a;
mod b;
mod base;
mod demands;
mod either;
mod flag;
mod lists;
mod names;
mod odd;
mod text;

pub use self::a::A;
pub use self::b::B;
pub use self::base::Base;
pub use self::demands::Demands;
pub use self::either::Either;
pub use self::flag::Flag;
pub use self::lists::Lists;
pub use self::names::Names;
pub use self::odd::Odd;
pub use self::text::Text;
