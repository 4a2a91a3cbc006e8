// Written by `cargo xtask gen --spec` from `Parcel` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::ParcelStatusEnum;

/// The definition `Parcel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Parcel {
    /// `status` in JSON.
    pub status: Option<ParcelStatusEnum>,
}

support::object! { Parcel {
    "status" => status: optional,
} }
