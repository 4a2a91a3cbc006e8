// Written by `modelwright gen --spec` from `PostBills/body` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::PostBillsBodyTags;

/// The request body of `POST /v1/bills` (`PostBills`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostBillsBody {
    /// `payer` in JSON.
    ///
    /// Limits: of length 5000 or less.
    pub payer: Option<String>,

    /// `tags` in JSON.
    pub tags: Option<PostBillsBodyTags>,
}

support::object! { PostBillsBody {
    "payer" => payer: optional,
    "tags"  => tags:  optional,
} }
