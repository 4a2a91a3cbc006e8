// Written by `modelwright gen --spec` from Timestamps as texts 1; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Timestamps as texts 1.

#[allow(unused_imports)]
pub use self::generated::*;

#[cfg_attr(rustfmt, rustfmt_skip)]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    missing_docs,
    clippy::all,
    clippy::pedantic
)]
mod generated {


pub type Moment = String;

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Visit {
    #[serde(deserialize_with = "support::null_as_default")]
    pub from: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stops: Option<Vec<String>>,
}

mod support {
use serde::{Deserialize, Deserializer};

/// Reads null as the default value.
pub fn null_as_default<'de, T, D>(from: D) -> Result<T, D::Error>
where
    T: Default + Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(from).map(Option::unwrap_or_default)
}
}

}
