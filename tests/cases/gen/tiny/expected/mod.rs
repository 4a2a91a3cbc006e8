// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unused_imports)]

//! Tiny 1.

mod support;

mod point;

pub use self::point::Point;
