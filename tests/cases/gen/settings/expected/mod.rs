// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! What a user wants otherwise 1.

mod support;

mod file;
mod kind;
mod where_;

pub use self::file::File;
pub use self::kind::Kind;
pub use self::where_::Where;
