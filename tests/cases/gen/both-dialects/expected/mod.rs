// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Twice 1.

mod support;

mod fault;
mod item;
mod item_kind;
mod item_put_body;
mod item_put_response;

pub use self::fault::Fault;
pub use self::item::Item;
pub use self::item_kind::ItemKind;
pub use self::item_put_body::ItemPutBody;
pub use self::item_put_response::ItemPutResponse;
