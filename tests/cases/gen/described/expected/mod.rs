// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! A garden 1.

mod support;

mod bed;
mod chain;
mod knot;
mod odd;
mod plant;
mod soil;
mod sun;
mod tags;
mod thing;

pub use self::support::Timestamp;
pub use self::bed::Bed;
pub use self::chain::Chain;
pub use self::knot::Knot;
pub use self::odd::Odd;
pub use self::plant::Plant;
pub use self::soil::Soil;
pub use self::sun::Sun;
pub use self::tags::Tags;
pub use self::thing::Thing;
