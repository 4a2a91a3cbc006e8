// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Definitions that may be null 1.

mod support;

mod animal;
mod born;
mod count;
mod kind;
mod kind_value;
mod level;
mod level_value;
mod levels;
mod maybe_owner;
mod owner;
mod pet;
mod pet_value;
mod puppy;
mod same;
mod tag;
mod tags;

pub use self::support::Timestamp;
pub use self::animal::Animal;
pub use self::born::Born;
pub use self::count::Count;
pub use self::kind::Kind;
pub use self::kind_value::KindValue;
pub use self::level::Level;
pub use self::level_value::LevelValue;
pub use self::levels::Levels;
pub use self::maybe_owner::MaybeOwner;
pub use self::owner::Owner;
pub use self::pet::Pet;
pub use self::pet_value::PetValue;
pub use self::puppy::Puppy;
pub use self::same::Same;
pub use self::tag::Tag;
pub use self::tags::Tags;
