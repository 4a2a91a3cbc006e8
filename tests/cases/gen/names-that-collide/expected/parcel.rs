// Written by `modelwright gen --spec` from `Parcel` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ParcelStatus;

/// The definition `Parcel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parcel {
    /// `status` in JSON.
    pub status: Option<ParcelStatus>,
}

support::object! { Parcel {
    "status" => status: optional,
} }
