// Written by `modelwright gen --spec` from `deleted_payer` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::DeletedPayerObject;

/// The definition `deleted_payer`.
#[doc(alias = "deleted_payer")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct DeletedPayer {
    /// `id` in JSON.
    pub id: String,

    /// `object` in JSON.
    pub object: DeletedPayerObject,

    /// `deleted` in JSON.
    ///
    /// One of `true`.
    pub deleted: bool,
}

support::object! { DeletedPayer {
    "id"      => id:      required,
    "object"  => object:  required,
    "deleted" => deleted: required,
} }
