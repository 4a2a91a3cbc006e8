// In place of: fit.rs, keys.rs, limits.rs, list.rs, mod.rs, object.rs, open_enum.rs, plain.rs, union.rs, value.rs, wire.rs
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use crate::support::*;
