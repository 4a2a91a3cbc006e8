// Written by `cargo xtask gen` from spec/docker; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! What makes the request of each operation of a recorded one.

use super::{Exchange, Recorded, Table, exchange, required};

mod v1_41;
mod v1_51;
mod v1_55;

/// What makes the request of an operation, by version.
pub static TABLES: &[(&str, Table)] = &[
    ("1.41", v1_41::exchange_of),
    ("1.51", v1_51::exchange_of),
    ("1.55", v1_55::exchange_of),
];
