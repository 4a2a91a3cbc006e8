// Written by `modelwright gen --spec` from in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]

//! Payments with objects that may be ids 2024-01-01.

mod support;

mod bill;
mod bill_lines;
mod bill_object;
mod bill_parent;
mod bill_payer;
mod deleted_payer;
mod deleted_payer_object;
mod error;
mod line;
mod payer;
mod payer_object;
mod post_bills_body;
mod post_bills_body_tags;
mod post_bills_body_tags_empty;
mod refund;
mod refund_object;
mod sale;
mod sale_object;

pub use self::bill::Bill;
pub use self::bill_lines::BillLines;
pub use self::bill_object::BillObject;
pub use self::bill_parent::BillParent;
pub use self::bill_payer::BillPayer;
pub use self::deleted_payer::DeletedPayer;
pub use self::deleted_payer_object::DeletedPayerObject;
pub use self::error::Error;
pub use self::line::Line;
pub use self::payer::Payer;
pub use self::payer_object::PayerObject;
pub use self::post_bills_body::PostBillsBody;
pub use self::post_bills_body_tags::PostBillsBodyTags;
pub use self::post_bills_body_tags_empty::PostBillsBodyTagsEmpty;
pub use self::refund::Refund;
pub use self::refund_object::RefundObject;
pub use self::sale::Sale;
pub use self::sale_object::SaleObject;
