// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unused_imports, clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

//! What a user wants otherwise 1.

mod support;

mod file;
mod kind;
mod where_;

pub use self::file::File;
pub use self::kind::Kind;
pub use self::where_::Where;
