// Written by `modelwright gen --spec` from `Flags|0` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Flags|0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FlagsObject {
    /// `ok` in JSON.
    ///
    /// One of `true`.
    pub ok: bool,
}

support::object! { FlagsObject {
    "ok" => ok: required where (support::Limits { only: &["true"], ..support::Limits::NONE }),
} }
