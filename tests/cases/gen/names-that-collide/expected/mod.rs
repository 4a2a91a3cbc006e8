// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Names that collide 1.

mod support;

mod a_dash_b;
mod a_dot_b;
mod ab;
mod ab2;
mod ab3;
mod core;
mod dot;
mod dot_dot;
mod evil;
mod order;
mod order_status;
mod parcel;
mod parcel_status;
mod serde;
mod serde_json;
mod std;
mod support_;
mod xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0efde80b;

pub use self::ab2::AB2;
pub use self::a_dash_b::ADashB;
pub use self::a_dot_b::ADotB;
pub use self::ab::Ab;
pub use self::ab3::Ab3;
pub use self::core::Core;
pub use self::dot::Dot;
pub use self::dot_dot::DotDot;
pub use self::evil::Evil;
pub use self::order::Order;
pub use self::order_status::OrderStatus;
pub use self::parcel::Parcel;
pub use self::parcel_status::ParcelStatus;
pub use self::serde::Serde;
pub use self::serde_json::SerdeJson;
pub use self::std::Std;
pub use self::support_::Support;
pub use self::xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_0efde80b::XxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxX59644f31;
