// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Shapes that are more than they look like 1.

mod support;

mod animal;
mod animal_base;
mod any_object;
mod begun;
mod begun_item;
mod cat;
mod closed;
mod conditional;
mod demands;
mod dog;
mod holder;
mod labelled;
mod lion;
mod nothing;
mod numbers;
mod numbers_extension;
mod numbers_listed;
mod numbers_port;
mod pair;
mod pair_item;
mod turned;
mod turned_item;
mod zoo;

pub use self::animal::Animal;
pub use self::animal_base::AnimalBase;
pub use self::any_object::AnyObject;
pub use self::begun::Begun;
pub use self::begun_item::BegunItem;
pub use self::cat::Cat;
pub use self::closed::Closed;
pub use self::conditional::Conditional;
pub use self::demands::Demands;
pub use self::dog::Dog;
pub use self::holder::Holder;
pub use self::labelled::Labelled;
pub use self::lion::Lion;
pub use self::nothing::Nothing;
pub use self::numbers::Numbers;
pub use self::numbers_extension::NumbersExtension;
pub use self::numbers_listed::NumbersListed;
pub use self::numbers_port::NumbersPort;
pub use self::pair::Pair;
pub use self::pair_item::PairItem;
pub use self::turned::Turned;
pub use self::turned_item::TurnedItem;
pub use self::zoo::Zoo;
