// In place of: instant.rs, keys.rs, list.rs, mod.rs, object.rs, plain.rs, timestamp.rs, wire.rs
#![cfg_attr(rustfmt, rustfmt_skip)]

pub use crate::support::*;
