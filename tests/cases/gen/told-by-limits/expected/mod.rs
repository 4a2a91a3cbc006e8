// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Unions whose variants differ in what their values may be 1.

mod support;

mod closed;
mod closed_object;
mod closed_object_2;
mod closed_or_free;
mod closed_or_free_object;
mod coords;
mod deep_fields;
mod deep_fields_object;
mod deep_fields_object_2;
mod deep_fields_object_2_in;
mod deep_fields_object_in;
mod flags;
mod flags_object;
mod flags_object_2;
mod floats;
mod floats_object;
mod floats_object_2;
mod formats;
mod id;
mod items;
mod lengths;
mod mixed;
mod multiples;
mod multiples_object;
mod multiples_object_2;
mod pattern_fields;
mod pattern_fields_object;
mod pattern_fields_object_2;
mod patterns;
mod position;
mod sizes;
mod unique;
mod unread;

pub use self::support::Timestamp;
pub use self::closed::Closed;
pub use self::closed_object::ClosedObject;
pub use self::closed_object_2::ClosedObject2;
pub use self::closed_or_free::ClosedOrFree;
pub use self::closed_or_free_object::ClosedOrFreeObject;
pub use self::coords::Coords;
pub use self::deep_fields::DeepFields;
pub use self::deep_fields_object::DeepFieldsObject;
pub use self::deep_fields_object_2::DeepFieldsObject2;
pub use self::deep_fields_object_2_in::DeepFieldsObject2In;
pub use self::deep_fields_object_in::DeepFieldsObjectIn;
pub use self::flags::Flags;
pub use self::flags_object::FlagsObject;
pub use self::flags_object_2::FlagsObject2;
pub use self::floats::Floats;
pub use self::floats_object::FloatsObject;
pub use self::floats_object_2::FloatsObject2;
pub use self::formats::Formats;
pub use self::id::Id;
pub use self::items::Items;
pub use self::lengths::Lengths;
pub use self::mixed::Mixed;
pub use self::multiples::Multiples;
pub use self::multiples_object::MultiplesObject;
pub use self::multiples_object_2::MultiplesObject2;
pub use self::pattern_fields::PatternFields;
pub use self::pattern_fields_object::PatternFieldsObject;
pub use self::pattern_fields_object_2::PatternFieldsObject2;
pub use self::patterns::Patterns;
pub use self::position::Position;
pub use self::sizes::Sizes;
pub use self::unique::Unique;
pub use self::unread::Unread;
