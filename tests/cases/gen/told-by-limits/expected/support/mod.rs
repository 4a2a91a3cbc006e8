// In place of: fit.rs, instant.rs, keys.rs, limits.rs, list.rs, mod.rs, object.rs, plain.rs, timestamp.rs, union.rs, value.rs, wire.rs
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use crate::support::*;
