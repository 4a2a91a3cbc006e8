// Written by `modelwright gen --spec` from `Parcel.status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Parcel.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParcelStatus {
    /// `sent`
    Sent,

    /// Any other string, as received.
    Other(String),
}

support::open_enum! { ParcelStatus {
    "sent" => Sent,
    ..     => Other,
} }
