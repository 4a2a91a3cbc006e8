// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! What syn reads exactly 1.

mod support;

mod counts;
mod key;
mod kind;

pub(crate) use self::counts::Counts;
pub(crate) use self::key::Key;
pub(crate) use self::kind::Kind;
