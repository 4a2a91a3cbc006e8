// Written by `modelwright gen --spec` from `Holder` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::Window;

/// The definition `Holder`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Holder {
    /// `window` in JSON.
    pub window: Window,
}

support::object_with_defaults! { Holder {
    "window" => window: required,
} }
