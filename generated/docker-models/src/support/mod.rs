#![cfg_attr(rustfmt, rustfmt_skip)]
//! The runtime of the models: how they are read and written. It needs `serde`, and `serde_json` where a value is free.
//!
//! Under each struct stands its table, one row a field:
//!
//! ```text
//! support::object! { ImageSummary {
//!     "Id" | "ID"   => id:           required,   // always written; absent and null read as the zero value
//!     "Parent"      => parent:       nullable,   // an Option; None is written as null
//!     "VirtualSize" => virtual_size: optional,   // an Option; None is left out
//!     ..            => additional_properties,    // a map that takes every other key
//!     ..?           => unknown,                  // takes every other key where a feature asks for it
//! } }
//! ```
//!
//! On the left the key as sent (all are read, the first is written), then the field and its presence word. Rows are written in
//! order and read in any; without a `..` row, unknown keys are skipped. A fourth word, `maybe`, is that of a `Maybe`. The other
//! tables (`object_with_defaults!`, `open_enum!`, `open_int_enum!`, `list!`, `map!`, `union!`) are explained where they are
//! defined.
//!
//! Reading follows Go: null is the zero value of any type, the last of two equal keys counts, a list is never a struct.
//! In one point it is stricter: upper and lower case differ in keys.
//! In: any self-describing format (JSON, YAML, TOML, CBOR, MessagePack). Out: the same. Left out on purpose: formats that send values by position
//! without names (bincode, postcard), which cannot know what null or an absent key is.
//!
//! What the macros make is `#[inline]`, derived traits are so by themselves, and the rest is generic: so nothing is compiled to
//! machine code with the models but what a program of theirs uses, which halves the time to build them.
#![allow(dead_code, unused_imports, unused_macros)]

/// The type of maps.
pub type Map<K, V> = std::collections::BTreeMap<K, V>;

mod wire;
pub use self::wire::*;
mod object;
pub use self::object::*;
mod keys;
pub use self::keys::*;
mod plain;
pub use self::plain::*;
mod open_enum;
pub use self::open_enum::*;
mod list;
pub use self::list::*;
mod map;
pub use self::map::*;
mod instant;
pub use self::instant::*;
mod timestamp;
pub use self::timestamp::*;
mod value;
pub use self::value::*;
mod fit;
pub use self::fit::*;
mod limits;
pub use self::limits::*;
mod union;
pub use self::union::*;
mod unknown;
pub use self::unknown::*;
#[cfg(feature = "operations")]
mod base64;
#[cfg(feature = "operations")]
pub use self::base64::*;
#[cfg(feature = "operations")]
mod decode;
#[cfg(feature = "operations")]
pub use self::decode::*;
#[cfg(any(feature = "json", feature = "operations"))]
mod json;
#[cfg(any(feature = "json", feature = "operations"))]
pub use self::json::*;
#[cfg(feature = "operations")]
mod lines;
#[cfg(feature = "operations")]
pub use self::lines::*;
#[cfg(feature = "operations")]
mod operation;
#[cfg(feature = "operations")]
pub use self::operation::*;
#[cfg(feature = "operations")]
mod parameter;
#[cfg(feature = "operations")]
pub use self::parameter::*;
#[cfg(feature = "operations")]
mod request;
#[cfg(feature = "operations")]
pub use self::request::*;
#[cfg(feature = "operations")]
mod security;
#[cfg(feature = "operations")]
pub use self::security::*;
#[cfg(feature = "operations")]
mod filters;
#[cfg(feature = "operations")]
pub use self::filters::*;
#[cfg(feature = "operations")]
mod frames;
#[cfg(feature = "operations")]
pub use self::frames::*;
#[cfg(feature = "stream")]
mod decode_stream;
#[cfg(feature = "stream")]
pub use self::decode_stream::*;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
mod timestamp_convert;
#[cfg(any(feature = "chrono", feature = "jiff", feature = "time"))]
pub use self::timestamp_convert::*;
#[cfg(feature = "chrono")]
mod timestamp_chrono;
#[cfg(feature = "chrono")]
pub use self::timestamp_chrono::*;
#[cfg(feature = "jiff")]
mod timestamp_jiff;
#[cfg(feature = "jiff")]
pub use self::timestamp_jiff::*;
#[cfg(feature = "time")]
mod timestamp_time;
#[cfg(feature = "time")]
pub use self::timestamp_time::*;
