// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Twice 1.

mod support;

mod fault;
mod item;
mod item_kind;
mod item_put_body;
mod item_put_response;

pub use fault::Fault;
pub use item::Item;
pub use item_kind::ItemKind;
pub use item_put_body::ItemPutBody;
pub use item_put_response::ItemPutResponse;
