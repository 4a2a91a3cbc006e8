// Written by `modelwright gen --spec` from `Parcel.state` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Parcel.state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParcelState {
    /// `sent`
    Sent,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ParcelState {
    "sent" => Sent,
    ..     => Other,
} }
