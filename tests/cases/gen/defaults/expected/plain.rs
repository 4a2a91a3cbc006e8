// Written by `modelwright gen --spec` from `Plain` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Window;

/// The definition `Plain`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plain {
    /// `size` in JSON.
    pub size: i64,

    /// `window` in JSON.
    pub window: Option<Window>,
}

support::object! { Plain {
    "size"   => size:   required,
    "window" => window: optional,
} }
