// Written by `modelwright gen --spec` from in.yaml; edits are lost.
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
mod shape_object;
mod shape_object_2;

pub use self::cat::Cat;
pub use self::dog::Dog;
pub use self::owner::Owner;
pub use self::pet::Pet;
pub use self::setting::Setting;
pub use self::shape::Shape;
pub use self::shape_object::ShapeObject;
pub use self::shape_object_2::ShapeObject2;
