// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unused_imports, clippy::enum_variant_names, clippy::large_enum_variant, clippy::upper_case_acronyms)]

//! Tiny 1.

mod support;

mod point;

pub use self::point::Point;
