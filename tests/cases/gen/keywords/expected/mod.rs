// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
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

pub use con_::Con;
pub use mod_::Mod;
pub use option::OptionModel;
pub use self_::SelfModel;
pub use value::ValueModel;
pub use vec::VecModel;
