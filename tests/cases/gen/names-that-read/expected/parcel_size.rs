// Written by `modelwright gen --spec` from `Parcel.size` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Parcel.size`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParcelSize {
    /// `small`
    Small,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ParcelSize {
    "small" => Small,
    ..      => Other,
} }
