// Written by `modelwright gen --spec` from `Flags|1` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Flags|1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FlagsObject2 {
    /// `ok` in JSON.
    ///
    /// One of `false`.
    pub ok: bool,
}

support::object! { FlagsObject2 {
    "ok" => ok: required where (support::Limits { only: &["false"], ..support::Limits::NONE }),
} }
