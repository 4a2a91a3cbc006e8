// Written by `modelwright gen --spec` from `Thing.state` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Thing.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ThingState {
    /// `Creating`: Being made
    Creating,

    /// `Ready`
    IsReady,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ThingState {
    "Creating" => Creating,
    "Ready"    => IsReady,
    ..         => Other,
} }
