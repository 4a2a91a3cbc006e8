// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! References into the middle 1.

mod support;

mod a_b_c_d;
mod get_things_response;
mod invoice;
mod n100;
mod order;
mod order_address;
mod order_city;
mod order_lines;
mod order_lines_count;
mod shared;
mod things_get_200_application_json;
mod tree;
mod tree_children;

pub use self::a_b_c_d::ABCD;
pub use self::get_things_response::GetThingsResponse;
pub use self::invoice::Invoice;
pub use self::n100::N100;
pub use self::order::Order;
pub use self::order_address::OrderAddress;
pub use self::order_city::OrderCity;
pub use self::order_lines::OrderLines;
pub use self::order_lines_count::OrderLinesCount;
pub use self::shared::Shared;
pub use self::things_get_200_application_json::ThingsGet200ApplicationJson;
pub use self::tree::Tree;
pub use self::tree_children::TreeChildren;
