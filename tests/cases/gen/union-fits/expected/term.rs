// Written by `modelwright gen --spec` from `Term` in in.yaml; edits are lost.
#![cfg_attr(rustfmt, rustfmt_skip)]

use super::support;
use super::{Product, Sum};

/// The definition `Term`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A [`Sum`].
    Sum(Sum),

    /// A [`Product`].
    Product(Product),

    /// Any other value, as received.
    Other(serde_json::Value),
}

support::union! { Term by "" {
    "sum"     => Sum: Sum,
    "product" => Product: Product,
    ..        => Other,
} }
