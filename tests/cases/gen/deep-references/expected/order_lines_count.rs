// Written by `modelwright gen --spec` from `"Order.lines.count"` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

/// The definition `"Order.lines.count"`.
#[doc(alias = "Order.lines.count")]
pub type OrderLinesCount = i64;
