// Written by `modelwright gen --spec` from `Parcel` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{ParcelSize, ParcelState, ParcelStatus};

/// The definition `Parcel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parcel {
    /// `status` in JSON.
    pub status: Option<ParcelStatus>,

    /// `state` in JSON.
    pub state: Option<ParcelState>,

    /// `size` in JSON.
    pub size: Option<ParcelSize>,
}

support::object! { Parcel {
    "status" => status: optional,
    "state"  => state:  optional,
    "size"   => size:   optional,
} }
