// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Words that Rust keeps 1.

mod support;

mod con_;
mod mod_;
mod option;
mod self_;
mod value;
mod vec;

pub use self::con_::Con;
pub use self::mod_::Mod;
pub use self::option::OptionModel;
pub use self::self_::SelfModel;
pub use self::value::ValueModel;
pub use self::vec::VecModel;
