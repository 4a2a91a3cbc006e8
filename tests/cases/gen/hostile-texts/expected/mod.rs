// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
#![allow(deprecated)]

//! Title \*/ with lines "1".

mod support;

mod level;
mod old;
mod texts;

pub use self::level::Level;
pub use self::old::Old;
pub use self::texts::Texts;
