// Written by `cargo xtask gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Unions 1.

mod support;

mod cat;
mod dog;
mod owner;
mod pet;
mod setting;
mod shape;
mod shape_variant_1;
mod shape_variant_2;

pub use cat::Cat;
pub use dog::Dog;
pub use owner::Owner;
pub use pet::Pet;
pub use setting::Setting;
pub use shape::Shape;
pub use shape_variant_1::ShapeVariant1;
pub use shape_variant_2::ShapeVariant2;
