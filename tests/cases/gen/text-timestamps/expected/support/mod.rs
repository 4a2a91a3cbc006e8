// In place of: keys.rs, mod.rs, object.rs, plain.rs, wire.rs
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use crate::support::*;
