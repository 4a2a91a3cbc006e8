// Written by `cargo xtask gen --spec` from `Parcel.status` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;

/// The type of `Parcel.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParcelStatusEnum {
    /// `sent`
    Sent,

    /// Any other text, as sent.
    Other(String),
}

support::open_enum! { ParcelStatusEnum {
    "sent" => Sent,
    ..     => Other,
} }
